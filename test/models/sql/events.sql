CREATE TABLE IF NOT EXISTS app.visits ON CLUSTER main
(
    `at` DateTime64(3) CODEC(Delta, ZSTD),
    -- expect: model ip_address device.ip_address required
    `ip_address` IPv4,
    -- expect: model user_email contact.email optional
    `user_email` Nullable(String) TTL at + INTERVAL 30 DAY,
    INDEX by_mail user_email TYPE bloom_filter GRANULARITY 1
)
ENGINE = ReplicatedMergeTree('/tables/{shard}', '{replica}')
PARTITION BY toYYYYMM(at)
ORDER BY (at);
