package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.HistoryLine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundChange;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.SeatHistory;

@ApplicationScoped
@Transactional
class ReadingRegisterHistory implements ReadRegisterHistory {

    private final Permissions permissions;
    private final Organisations organisations;
    private final OrganisationRecords organisationRecords;
    private final Compounds compounds;
    private final CompoundRecords compoundRecords;

    @Inject
    ReadingRegisterHistory(
            Permissions permissions,
            Organisations organisations,
            OrganisationRecords organisationRecords,
            Compounds compounds,
            CompoundRecords compoundRecords) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.organisationRecords = organisationRecords;
        this.compounds = compounds;
        this.compoundRecords = compoundRecords;
    }

    @Override
    public List<HistoryLine> of(PersonId by, OrganisationId organisation) {
        permissions.require(by, Action.READ_ORGANISATIONS, Whereabouts.inItsName(organisations.get(organisation)));
        return organisationRecords.history(organisation);
    }

    @Override
    public List<CompoundChange> of(PersonId by, CompoundId compound) {
        permissions.require(
                by,
                Action.READ_ORGANISATIONS,
                Scope.community(compounds.get(compound).community()));
        return compoundRecords.history(compound);
    }

    @Override
    public List<SeatHistory> seatsOf(PersonId by, CompoundId compound) {
        permissions.require(
                by,
                Action.READ_ORGANISATIONS,
                Scope.community(compounds.get(compound).community()));
        return compoundRecords.seats(compound);
    }
}
