package org.lianxi.server;

/** How the program ended; docs/operations.md lists the numbers for whoever watches over it. */
enum ExitCode {
    STOPPED(0),
    SETTING_WRONG(10),
    PORT_TAKEN(11),
    DATA_IN_USE(12),
    DATA_NOT_WRITABLE(13),
    DISK_NEARLY_FULL(14),
    /** Given by the start script, because an older Java cannot load this class. */
    JAVA_TOO_OLD(15),
    DATABASE_NOT_REACHABLE(16),
    DATABASE_FAILED(17),
    PORTAL_FAILED(18),
    STOPPED_BY_FORCE(19);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
