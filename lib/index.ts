/** What another CDK app may use. */
export { NewsIngest, type NewsIngestProps } from "./news-ingest.ts";
export { addOutputs } from "./outputs.ts";
export { type PipelineSettings, SettingsError } from "./settings.ts";
export { type Stage, stages } from "./stages.ts";
