package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class RecordingAnalysis implements RecordAnalysis {

    private final Permissions permissions;
    private final Compounds compounds;
    private final OldCompoundRepository repository;
    private final Event<Act> acts;

    @Inject
    RecordingAnalysis(Permissions permissions, Compounds compounds, OldCompoundRepository repository, Event<Act> acts) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.repository = repository;
        this.acts = acts;
    }

    private static final int MOST_CATEGORIES = 20;
    private static final int LONGEST_CATEGORY = 30;
    private static final int MOST_PERSONS = 100_000;

    @Override
    public void record(PersonId by, CompoundId id, Dimension dimension, List<Cell> cells) {
        CompoundView compound = compounds.get(id);
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(compound.community()));
        check(cells);
        if (repository.find(id).isEmpty()) {
            throw new NotAnOldCompound(id);
        }
        repository.replace(id, dimension, cells);
        acts.fire(new OldCompoundChanged(
                by,
                id,
                "ANALYSED",
                Map.of("dimension", dimension.name(), "categories", Integer.toString(cells.size())),
                compound.community()));
    }

    private static void check(List<Cell> cells) {
        Set<String> seen = new HashSet<>();
        Input input = Input.check()
                .that(!cells.isEmpty() && cells.size() <= MOST_CATEGORIES, "cells", "analysis-number-of-rows");
        for (Cell cell : cells) {
            input.text("cells", cell.category(), 1, LONGEST_CATEGORY)
                    .that(seen.add(cell.category()), "cells", "analysis-category-twice")
                    .number("cells", cell.persons(), 0, MOST_PERSONS);
        }
        input.orRefuse();
    }
}
