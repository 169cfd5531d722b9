/** Style sheets say nothing to a test without layout. */
export {};
