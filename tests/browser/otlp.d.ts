/** OpenTelemetry's own definitions, generated from its .proto files; its package types only what it exports. */
declare module "@opentelemetry/otlp-transformer/build/src/generated/root.js" {
  const root: {
    readonly opentelemetry: {
      readonly proto: {
        readonly collector: {
          readonly logs: {
            readonly v1: {
              readonly ExportLogsServiceRequest: {
                fromObject(value: unknown): object;
                toObject(message: object, options: { readonly longs: StringConstructor }): unknown;
              };
            };
          };
        };
      };
    };
  };
  export default root;
}
