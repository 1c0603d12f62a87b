package org.lianxi.bpmn.matter;

import java.util.Set;
import org.lianxi.meeting.matter.MatterAnswers;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterRoutes;
import org.lianxi.meeting.matter.MatterScope;
import org.lianxi.meeting.matter.MatterSubject;
import org.lianxi.meeting.matter.MatterTrait;
import org.lianxi.meeting.matter.ProposedRoute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Where a matter belongs by the table, without a database, against a single question asked in Java. */
@State(Scope.Benchmark)
public class MatterRouteBenchmark {

    private final MatterRoutes routes = new MatterRouteTable();
    private final MatterAnswers danger =
            new MatterAnswers(Set.of(MatterTrait.DANGER), MatterSubject.NONE_OF_THESE, MatterScope.BUILDING, 3);
    private final MatterAnswers advertising =
            new MatterAnswers(Set.of(), MatterSubject.CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS, MatterScope.COMPOUND, 3);
    private final MatterAnswers unknown =
            new MatterAnswers(Set.of(), MatterSubject.NONE_OF_THESE, MatterScope.ENTRANCE, 1);

    /** One condition, as an if. */
    @Benchmark
    public MatterRoute baseline() {
        return danger.has(MatterTrait.DANGER) ? MatterRoute.EMERGENCY : MatterRoute.MANUAL_REVIEW;
    }

    /** The first row decides. */
    @Benchmark
    public ProposedRoute firstRow() {
        return routes.propose(danger);
    }

    /** A reserved matter. */
    @Benchmark
    public ProposedRoute reserved() {
        return routes.propose(advertising);
    }

    /** No row but the last applies. */
    @Benchmark
    public ProposedRoute lastRow() {
        return routes.propose(unknown);
    }
}
