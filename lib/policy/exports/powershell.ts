import { CHROMIUM_BROWSERS, type ChromiumBrowser } from "./chromium-browsers.ts";
import type { Format } from "./format.ts";
import { type NativePolicies, NO_NATIVE } from "./native-policies.ts";
import { FIRST_NAME } from "./registry-text.ts";
import { extensionKey, registryValues } from "./windows-registry.ts";

function formatFor(browser: ChromiumBrowser): Format {
  return {
    id: `powershell-${browser.id}`,
    name: `${browser.name} on Windows: PowerShell script (Intune, run as system, 64 bit)`,
    fileName: `handrail-${browser.id}.ps1`,
    carries: "chromium",
    write: (document, { chromiumId, updateUrl }, { chromium } = NO_NATIVE) => {
      const values = Object.entries(registryValues(document)).map(([name, value]) => `  ${literal(name)} = ${literal(value)}`);
      // The byte order mark: without it Windows PowerShell 5.1 takes the file for the system's own character set.
      return `\ufeff${[
        "$ErrorActionPreference = 'Stop'",
        `$key = ${literal(`HKLM:\\${extensionKey(browser, chromiumId)}`)}`,
        `$forcelist = ${literal(`HKLM:\\${browser.registryKey}\\ExtensionInstallForcelist`)}`,
        "$policy = [ordered]@{",
        ...values,
        "}",
        "if (Test-Path $key) { Remove-Item $key -Recurse }",
        "New-Item $key -Force | Out-Null",
        "foreach ($name in $policy.Keys) {",
        "  $type = if ($policy[$name] -is [int]) { 'DWord' } else { 'String' }",
        "  New-ItemProperty $key -Name $name -Value $policy[$name] -PropertyType $type | Out-Null",
        "}",
        "if (-not (Test-Path $forcelist)) { New-Item $forcelist -Force | Out-Null }",
        `New-ItemProperty $forcelist -Name '${FIRST_NAME}' -Value ${literal(`${chromiumId};${updateUrl}`)} -PropertyType String -Force | Out-Null`,
        ...nativeLines(browser, chromium),
      ].join("\r\n")}\r\n`;
    },
    read: (text) => {
      if (!text.includes(`HKLM:\\${browser.registryKey}\\3rdparty\\extensions\\`)) return undefined;
      const block = /\$policy = \[ordered\]@\{\r?\n((?: {2}.*\r?\n)*)\}/.exec(text)?.[1];
      if (block === undefined) return undefined;
      const entries = [...block.matchAll(/^ {2}'([A-Za-z]+)' = (?:'(.*)'|(\d+))\r?$/gm)];
      return Object.fromEntries(
        entries.map(([, name, quoted, number]) => [name, quoted === undefined ? Number(number) : unquoted(quoted)]),
      );
    },
  };
}

function nativeLines({ registryKey }: ChromiumBrowser, native: NativePolicies["chromium"]): readonly string[] {
  if (native === NO_NATIVE.chromium) return [];
  const { URLBlocklist = [], ...rest } = native;
  const values = Object.entries(registryValues(rest)).map(
    ([name, value]) => `New-ItemProperty $browser -Name ${literal(name)} -Value ${literal(value)} -PropertyType String -Force | Out-Null`,
  );
  return [
    `$browser = ${literal(`HKLM:\\${registryKey}`)}`,
    ...values,
    '$blocklist = "$browser\\URLBlocklist"',
    "if (-not (Test-Path $blocklist)) { New-Item $blocklist -Force | Out-Null }",
    // Ours of the time before go first: a tool that is no longer prohibited must not stay blocked.
    `(Get-Item $blocklist).Property | Where-Object { $_ -match '^\\d+$' -and [int]$_ -ge ${FIRST_NAME} } | ForEach-Object { Remove-ItemProperty $blocklist -Name $_ }`,
    `$blocked = @(${URLBlocklist.map(literal).join(", ")})`,
    `for ($i = 0; $i -lt $blocked.Count; $i++) { New-ItemProperty $blocklist -Name "$(${FIRST_NAME} + $i)" -Value $blocked[$i] -PropertyType String | Out-Null }`,
  ];
}

// PowerShell takes the typographic quotation marks for an apostrophe too; each is doubled.
function literal(value: string | number): string {
  return typeof value === "number" ? String(value) : `'${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}

function unquoted(text: string): string {
  return text.replace(/(['\u2018-\u201b])\1/g, "$1");
}

/** A script for each Chromium browser, for Intune or any tool that runs PowerShell. */
export const powershell: readonly Format[] = CHROMIUM_BROWSERS.map(formatFor);
