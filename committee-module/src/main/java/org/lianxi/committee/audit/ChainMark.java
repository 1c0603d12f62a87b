package org.lianxi.committee.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the chain and the hash found there. Written down outside the product, it proves later that nothing before it
 * was touched and nothing up to it was cut off.
 *
 * @param seq the place; 0 stands before the first entry
 */
public record ChainMark(long seq, String hash) {

    /** What the first entry of all is linked to. */
    static final ChainMark BEFORE_THE_FIRST = new ChainMark(0, "0".repeat(64));

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

    /** Reads {@code 1234:5f2c…}, the form in which a check prints it; empty if it is something else. */
    public static Optional<ChainMark> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new ChainMark(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return seq + ":" + hash;
    }
}
