package org.lianxi.committee.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.lianxi.committee.audit.ChainVerdict.Broken;
import org.lianxi.committee.audit.ChainVerdict.Flaw;
import org.lianxi.committee.audit.ChainVerdict.Intact;
import org.lianxi.committee.audit.ChainVerdict.MarkTooOld;

/** Walks from the first kept link to the recorded end and stops at the first that does not hold. */
final class ChainWalk {

    private static final int STRIDE = 2_000;

    private final ChainEvidence evidence;
    private final Optional<ChainMark> expected;
    private final Checkpoint checkpoint;
    private final ChainMark end;
    private ChainMark here;
    private boolean isPurgeTold;

    private ChainWalk(ChainEvidence evidence, Optional<ChainMark> expected) {
        this.evidence = evidence;
        this.expected = expected;
        this.checkpoint = evidence.checkpoint();
        this.end = evidence.end();
        this.here = checkpoint.gone();
        this.isPurgeTold = checkpoint.isNone();
    }

    /**
     * Checks the chain. What the retention takes away while we walk is no flaw: then the walk begins again.
     *
     * @param expected a mark of an earlier check
     */
    static ChainVerdict along(ChainEvidence evidence, Optional<ChainMark> expected) {
        ChainWalk walk = new ChainWalk(evidence, expected);
        ChainVerdict verdict = walk.verdict();
        boolean isShortenedMeanwhile =
                verdict instanceof Broken && !evidence.checkpoint().equals(walk.checkpoint);
        return isShortenedMeanwhile ? along(evidence, expected) : verdict;
    }

    private ChainVerdict verdict() {
        Optional<Broken> broken = firstBroken();
        if (broken.isPresent()) {
            return broken.get();
        }
        long firstKept = checkpoint.gone().seq() + 1;
        return expected.filter(mark -> mark.seq() < firstKept && !mark.equals(checkpoint.gone()))
                        .isPresent()
                ? new MarkTooOld(firstKept, end)
                : new Intact(end.seq() - checkpoint.gone().seq(), end);
    }

    private Optional<Broken> firstBroken() {
        while (here.seq() < end.seq()) {
            List<AuditLink> stride = evidence.after(here.seq(), STRIDE);
            if (stride.isEmpty()) {
                return broken(here.seq() + 1, Flaw.MISSING);
            }
            for (AuditLink link : stride.subList(0, (int) Math.min(stride.size(), end.seq() - here.seq()))) {
                Optional<Flaw> flaw = flaw(link);
                if (flaw.isPresent()) {
                    return broken(here.seq() + 1, flaw.get());
                }
                isPurgeTold = isPurgeTold || checkpoint.isToldBy(link);
                here = link.mark();
            }
        }
        return flawAtTheEnd();
    }

    private Optional<Flaw> flaw(AuditLink link) {
        if (link.seq() != here.seq() + 1) {
            return Optional.of(Flaw.MISSING);
        }
        if (!link.follows(here)) {
            return Optional.of(Flaw.NOT_LINKED);
        }
        if (!link.isUnchanged()) {
            return Optional.of(Flaw.CHANGED);
        }
        return expected.filter(mark -> mark.seq() == link.seq() && !mark.hash().equals(link.hash()))
                .map(mark -> Flaw.NOT_AS_MARKED);
    }

    private Optional<Broken> flawAtTheEnd() {
        if (!here.equals(end)) {
            return broken(end.seq(), Flaw.END_CHANGED);
        }
        if (!isPurgeTold) {
            return broken(checkpoint.gone().seq(), Flaw.PURGE_NOT_TOLD);
        }
        if (expected.filter(mark -> mark.seq() > end.seq()).isPresent()) {
            return broken(end.seq() + 1, Flaw.CUT_OFF);
        }
        OptionalLong behind = evidence.behindTheEnd();
        return behind.isPresent() ? broken(behind.getAsLong(), Flaw.BEHIND_THE_END) : Optional.empty();
    }

    private static Optional<Broken> broken(long seq, Flaw flaw) {
        return Optional.of(new Broken(seq, flaw));
    }
}
