package org.lianxi.committee.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A random password that is handed over on paper or by telephone, and changed at the first sign-in. */
public final class TemporaryPassword {

    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 4;
    private static final int GROUPS_OF_BATCH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    /** Four groups of four characters that are not mistaken for each other: 67 random bits. */
    public static String fresh() {
        return ofGroups(GROUPS);
    }

    /** Six groups, since many are made and hashed quickly: 100 random bits. */
    static String ofBatch() {
        return ofGroups(GROUPS_OF_BATCH);
    }

    private static String ofGroups(int groups) {
        return Stream.generate(() -> "" + one(CAPITALS) + one(SMALL) + one(DIGITS) + one(SMALL))
                .limit(groups)
                .collect(Collectors.joining("-"));
    }

    private static char one(String alphabet) {
        return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
    }
}
