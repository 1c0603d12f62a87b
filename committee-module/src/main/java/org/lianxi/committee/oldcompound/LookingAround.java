package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Procedures;

@ApplicationScoped
class LookingAround implements Surveyor {

    private final OldCompoundRepository repository;
    private final Procedures procedures;
    private final StrategyTable table;
    private final InstantSource clock;

    @Inject
    LookingAround(OldCompoundRepository repository, Procedures procedures, StrategyTable table, InstantSource clock) {
        this.repository = repository;
        this.procedures = procedures;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Survey survey(OrganisationId community) {
        List<Listed> listed = repository.in(community).stream()
                .map(OldCompoundRepository.Row::listed)
                .toList();
        List<Gap> gaps = repository.gaps(listed.stream().map(Listed::id).toList());
        Thresholds thresholds = Thresholds.of(procedures.in(community, clock.instant()));
        return new Survey(listed, gaps, thresholds, table);
    }
}
