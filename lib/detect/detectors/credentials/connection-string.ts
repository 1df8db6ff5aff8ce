import type { Detector, Examples } from "../../detector.ts";

/** A URL with user and password in it. */
export const connectionString: Detector = {
  infoType: "connection-string",
  category: "credentials",
  label: "Address with a password in it",
  placeholder: "Connection",
  rules: [
    {
      anchor: "prefix",
      prefixes:
        "postgres:,postgresql:,mysql:,mariadb:,mongodb:,mongodb+srv:,redis:,rediss:,amqp:,amqps:,mssql:,sqlserver:,oracle:,jdbc:,http:,https:,ftp:,ftps:,sftp:,ssh:,smtp:,smtps:,imap:,ldap:,ldaps:,clickhouse:,cockroachdb:,neo4j:,bolt:,nats:,kafka:,postgresql+psycopg2:,mysql+pymysql:".split(
          ",",
        ),
      pattern: /[a-z0-9+]{3,24}:(?:[a-z]{3,12}:)?\/\/[^\s:@/"'<>]{0,64}:[^\s@/"'<>]{1,128}@[^\s"'<>,)]{1,200}/iy,
      validate: (match) => !/:(?:\$|\{|<|%[A-Z(]|\*|x{3}|password@|pass@|pwd@|your)/i.test(match.slice(match.indexOf("//"))),
      confidence: 0.95,
    },
  ],
};

// Made when asked for: a bundle leaves out what is called for nobody.
export const examples: Examples = /* @__PURE__ */ made();

function made(): Examples {
  const password = ["k7", "Qp", "x9"].join("");
  return {
    source: "RFC 3986 section 3.2.1",
    finds: [[`DATABASE_URL=postgres://app:${password}@db.example:5432/crm`, `postgres://app:${password}@db.example:5432/crm`]],
    ignores: [
      ["postgres://app:$PASSWORD@db.example/crm", "a variable"],
      ["https://riverbend.example:8080/@maria", "a port"],
    ],
  };
}
