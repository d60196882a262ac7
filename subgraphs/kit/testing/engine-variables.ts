/** Where jest's global setup tells the test processes about Kafka; not set on a machine that cannot have it. */
export const TEST_KAFKA_BROKERS = 'BROXIVA_TEST_KAFKA_BROKERS'

/** The same of Redis. */
export const TEST_REDIS_URL = 'BROXIVA_TEST_REDIS_URL'
