/** The policy of the made-up Riverbend Shelter, as its IT would push it. */
export const SAMPLE_POLICY = {
  policyName: "Riverbend AI policy, sample",
  organization: {
    name: "Riverbend Shelter",
    contactName: "Sam Okafor",
    contactEmail: "it@riverbend.example",
    policyUrl: "https://riverbend.example/ai-policy",
    country: "US",
  },
  approvedTools: ["chatgpt", "claude", "m365-copilot", "gemini"],
  prohibitedTools: ["deepseek"],
  siteActions: { unlisted: "warn", reseller: "block", aggregator: "block", prohibited: "block" },
  dataActions: { beneficiary: "warn", donorFinancial: "block", board: "warn", credentials: "block", contact: "notice" },
} as const;
