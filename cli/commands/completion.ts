import { Argument, Command } from "commander";
import { completionScript, SHELLS, type Shell } from "../completion/script.ts";

export const completionCommand = new Command("completion")
	.description("Print what makes a shell complete commands and options")
	.addArgument(new Argument("<shell>", "the shell to print it for").choices(SHELLS))
	.addHelpText(
		"after",
		`
  bash: news-ingest completion bash >> ~/.bashrc
  zsh:  news-ingest completion zsh >> ~/.zshrc
  fish: news-ingest completion fish > ~/.config/fish/completions/news-ingest.fish`,
	)
	.action(async (shell: Shell) => {
		// Loaded here, since this command is itself one of those it completes.
		const { programFor } = await import("../main.ts");
		console.log(completionScript(shell, await programFor(undefined)));
	});
