package org.lianxi.meeting.task;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.Matters;

/** The matters, as they are or with another route. */
final class ClassifiedAnew implements Matters {

    private final Matters asTheyAre;
    private Optional<MatterRoute> another = Optional.empty();

    ClassifiedAnew(Matters asTheyAre) {
        this.asTheyAre = asTheyAre;
    }

    void as(MatterRoute route) {
        another = Optional.of(route);
    }

    @Override
    public MatterFacts get(MatterId matter) {
        MatterFacts facts = asTheyAre.get(matter);
        return new MatterFacts(
                facts.id(),
                facts.state(),
                facts.title(),
                facts.facts(),
                facts.category(),
                another.or(facts::route),
                facts.compound(),
                facts.community(),
                facts.organisation(),
                facts.submittedAt(),
                facts.origin());
    }

    @Override
    public Map<MatterId, MatterFacts> get(Collection<MatterId> matters) {
        return asTheyAre.get(matters);
    }

    @Override
    public void requireMayRead(PersonId by, MatterId matter) {
        asTheyAre.requireMayRead(by, matter);
    }

    @Override
    public void requireMayReadFiles(PersonId by, MatterId matter) {
        asTheyAre.requireMayReadFiles(by, matter);
    }
}
