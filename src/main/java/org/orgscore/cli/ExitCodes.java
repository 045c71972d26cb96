package org.orgscore.cli;

/** What the jobs end with. */
final class ExitCodes {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int TOO_MANY_REJECTED = 3;

    private ExitCodes() {}
}
