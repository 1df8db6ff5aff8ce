import { defineConfig } from "wxt";

export default defineConfig({
  imports: false,
  manifest: { name: "__MSG_name__", description: "__MSG_description__", default_locale: "en" },
  vite: () => ({ oxc: { jsx: { runtime: "automatic", importSource: "preact" } } }),
});
