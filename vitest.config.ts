import { configDefaults, defineConfig } from "vitest/config";

const BROWSER = ["test/web/**/*.test.ts", "test/seed/*.browser.test.ts"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...BROWSER],
        },
      },
      {
        test: {
          name: "browser",
          include: BROWSER,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One Chromium at a time: the machines that run this have two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
