/**
 * A page on a busy machine now and then answers after a test has stopped waiting. Such a test runs once more, and what it
 * said the first time is printed; a fault that is there each time fails as before.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
