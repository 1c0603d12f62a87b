package org.lianxi.committee.audit;

import java.sql.Connection;
import java.util.List;
import java.util.function.BiFunction;
import org.lianxi.committee.audit.ChainVerdict.Broken;
import org.lianxi.committee.audit.ChainVerdict.Intact;
import org.lianxi.committee.audit.ChainVerdict.MarkTooOld;

/**
 * Checks the chain over a connection to the database, without the portal; for the launcher, which loads this class from the
 * portal's files and knows none of its types.
 *
 * <p>Takes a mark of an earlier check, or an empty text. Answers in words: {@code INTACT, count, end}; {@code BROKEN, seq,
 * flaw}; {@code MARK_TOO_OLD, first kept seq, end}; {@code NO_MARK} if what was given is none.
 */
public final class AuditTrailCheck implements BiFunction<Connection, String, List<String>> {

    @Override
    public List<String> apply(Connection connection, String written) {
        var expected = ChainMark.parse(written);
        if (expected.isEmpty() && !written.isBlank()) {
            return List.of("NO_MARK");
        }
        ChainVerdict verdict = ChainWalk.along(new AuditTables(connection), expected);
        if (verdict instanceof Broken broken) {
            return List.of("BROKEN", Long.toString(broken.seq()), broken.flaw().name());
        }
        if (verdict instanceof MarkTooOld old) {
            return List.of(
                    "MARK_TOO_OLD", Long.toString(old.firstKept()), old.end().toString());
        }
        Intact intact = (Intact) verdict;
        return List.of("INTACT", Long.toString(intact.count()), intact.end().toString());
    }
}
