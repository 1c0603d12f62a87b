package org.lianxi.web.errors;

import java.security.SecureRandom;

/** Writes faults to the log under a number that people can read out on the telephone. */
public final class FaultLog {

    private static final System.Logger LOG = System.getLogger(FaultLog.class.getName());
    private static final String READABLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultLog() {}

    /** Writes the trace and answers its number. */
    public static String write(Throwable thrown) {
        String reference = fresh();
        LOG.log(System.Logger.Level.ERROR, "fault " + reference, thrown);
        return reference;
    }

    private static String fresh() {
        return RANDOM.ints(LENGTH, 0, READABLE.length())
                .collect(StringBuilder::new, (text, at) -> text.append(READABLE.charAt(at)), StringBuilder::append)
                .insert(LENGTH / 2, '-')
                .toString();
    }
}
