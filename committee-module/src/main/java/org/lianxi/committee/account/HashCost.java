package org.lianxi.committee.account;

/**
 * How much work it is to hash a password with Argon2id. The default is OWASP's smallest; it costs about 40 CPU-ms.
 *
 * @param memoryKib 8192 to 1048576
 * @param passes 1 to 20
 * @param lanes 1 to 16
 */
public record HashCost(int memoryKib, int passes, int lanes) {

    /** 19 MiB, two passes, one lane. */
    public static final HashCost USUAL = new HashCost(19_456, 2, 1);

    private static final int LEAST_MEMORY_KIB = 8_192;
    private static final int MOST_MEMORY_KIB = 1_048_576;
    private static final int MOST_PASSES = 20;
    private static final int MOST_LANES = 16;

    /** Refuses what is too cheap to protect or too dear to run. */
    public HashCost {
        check("memory", memoryKib, LEAST_MEMORY_KIB, MOST_MEMORY_KIB);
        check("passes", passes, 1, MOST_PASSES);
        check("lanes", lanes, 1, MOST_LANES);
    }

    private static void check(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "Argon2 " + name + " must be " + least + " to " + most + ", not " + value);
        }
    }
}
