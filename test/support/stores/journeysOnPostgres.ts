/** Required by mocha where the journeys are to run on PostgreSQL. */
process.env.TEST_STORE = 'postgres';
