// A page with every way in which a site takes files: each posts what it got, and counts its events.
const events: string[] = [];
Object.assign(window, { uploadEvents: events });

async function upload(way: string, files: Iterable<File>): Promise<void> {
  const form = new FormData();
  form.append("way", way);
  for (const file of files) form.append("file", file, file.name);
  await fetch("/api/upload", { method: "POST", body: form });
}

function addInput(way: string, attributes: Readonly<Record<string, string>>, into: ParentNode): void {
  const label = document.createElement("label");
  const input = document.createElement("input");
  input.type = "file";
  input.id = way;
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  label.append(way, input);
  into.append(label);
  for (const name of ["input", "change"]) input.addEventListener(name, () => events.push(`${way} ${name}`));
  input.addEventListener("change", () => void upload(way, [...(input.files ?? [])]));
}

function addButton(way: string, press: () => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.id = way;
  button.textContent = way;
  button.addEventListener("click", press);
  document.body.append(button);
}

addInput("attached", { multiple: "" }, document.body);
addInput("folder", { webkitdirectory: "" }, document.body);
const host = document.createElement("div");
document.body.append(host);
const root = host.attachShadow({ mode: "closed" });
addInput("in-shadow", {}, root);
Object.assign(window, { openShadowInput: () => root.querySelector("input")?.click() });
addButton("shadow-opener", () => root.querySelector("input")?.click());

addButton("detached", () => {
  const input = document.createElement("input");
  input.type = "file";
  input.onchange = () => {
    events.push("detached change");
    void upload("detached", [...(input.files ?? [])]);
  };
  input.click();
});

addButton("detached-captured", () => {
  const input = document.createElement("input");
  input.type = "file";
  const onChange = () => {
    events.push("detached-captured change");
    void upload("detached-captured", [...(input.files ?? [])]);
  };
  input.addEventListener("change", onChange, true);
  input.dispatchEvent(new MouseEvent("click"));
  setInterval(() => {
    if ((input.files?.length ?? 0) > 0) events.push("polled");
  }, 20);
});

type Picker = { showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]> };
addButton("picker", () => {
  const pick = async () => {
    const handles = await (window as Picker).showOpenFilePicker?.({ multiple: true });
    events.push("picker done");
    await upload("picker", await Promise.all((handles ?? []).map((handle) => handle.getFile())));
  };
  pick().catch((error: Error) => events.push(`picker ${error.name}`));
});

const zone = document.createElement("div");
zone.id = "zone";
zone.textContent = "Drop here";
zone.style.cssText = "height:120px;border:2px dashed;margin:8px";
document.body.append(zone);
let over = 0;
zone.addEventListener("dragenter", () => {
  over++;
});
zone.addEventListener("dragleave", () => {
  over--;
});
zone.addEventListener("dragover", (event) => event.preventDefault());
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  over = 0;
  events.push("drop");
  const items = [...(event.dataTransfer?.items ?? [])];
  const folders = items.map((item) => item.webkitGetAsEntry()).filter((entry) => entry?.isDirectory === true);
  if (folders.length > 0) events.push("drop folder");
  void upload("drop", [...(event.dataTransfer?.files ?? [])]);
});
Object.assign(window, { dragDepth: () => over });

document.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  events.push("paste");
  void upload("paste", files);
});
