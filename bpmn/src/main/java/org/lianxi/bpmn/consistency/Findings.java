package org.lianxi.bpmn.consistency;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Stand;
import org.lianxi.bpmn.engine.Stands;
import org.lianxi.meeting.standing.Standing;
import org.lianxi.meeting.standing.StandingKind;

/** Collects the differences of one check, and counts what was looked at. */
final class Findings {

    private final List<Difference> kept = new ArrayList<>();
    private int found;
    private int open;
    private int running;

    /** What is open, against its process. */
    void compare(Standing standing, Optional<Stand> process) {
        open++;
        Expectation expected = Expectation.ofOpen(standing.kind(), standing.state());
        if (process.isEmpty()) {
            add(Fault.NO_PROCESS, standing, List.of(), Optional.empty());
            return;
        }
        Stand stand = process.get();
        if (stand.isWaited() && !expected.isMetBy(stand.steps())) {
            add(Fault.OTHER_STEP, standing, sorted(stand), Optional.of(stand.since()));
        }
    }

    /** What runs, against the thing that it leads. */
    void compare(Stand stand, Optional<StandingKind> kind, Optional<String> state) {
        running++;
        if (!stand.isWaited()) {
            add(Fault.STUCK, stand, kind, state.orElse(""));
        } else if (kind.isPresent() && state.isEmpty()) {
            add(Fault.NO_SUBJECT, stand, kind, "");
        } else if (kind.isPresent() && isLeftOver(stand, kind.get(), state.orElse(""))) {
            add(Fault.STILL_RUNNING, stand, kind, state.orElse(""));
        }
    }

    private static boolean isLeftOver(Stand stand, StandingKind kind, String state) {
        return !kind.isOpen(state)
                && Expectation.ofDone(kind, state)
                        .filter(expected -> expected.isMetBy(stand.steps()))
                        .isEmpty();
    }

    void nobody(Stands.Unheld work) {
        add(new Difference(
                Fault.NOBODY,
                work.process(),
                Expectation.kindOf(work.process()),
                work.businessKey(),
                work.step(),
                work.groups().stream().map(PostGroup::toString).toList(),
                Optional.of(work.since())));
    }

    private void add(Fault fault, Standing standing, List<String> steps, Optional<Instant> since) {
        add(new Difference(
                fault,
                Expectation.process(standing.kind()),
                Optional.of(standing.kind()),
                standing.id(),
                standing.state(),
                steps,
                since));
    }

    private void add(Fault fault, Stand stand, Optional<StandingKind> kind, String state) {
        add(new Difference(
                fault, stand.process(), kind, stand.businessKey(), state, sorted(stand), Optional.of(stand.since())));
    }

    private void add(Difference difference) {
        found++;
        if (kept.size() < ConsistencyReport.MOST_KEPT) {
            kept.add(difference);
        }
    }

    private static List<String> sorted(Stand stand) {
        return stand.steps().stream().sorted().toList();
    }

    ConsistencyReport report(Instant at) {
        return new ConsistencyReport(at, open, running, kept, found);
    }
}
