package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class ShownBallots implements BallotViews {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final DeliberationRepository deliberations;
    private final Persons persons;

    @Inject
    ShownBallots(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            DeliberationRepository deliberations,
            Persons persons) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.persons = persons;
    }

    @Override
    public List<BallotView> ofItem(PersonId by, AgendaItemId item) {
        permissions.require(
                by,
                Action.READ_MEETING,
                Scope.community(meetings.get(agendas.get(item).meeting()).community()));
        List<BallotEntry> kept = deliberations.ballots(item);
        Map<PersonId, String> names =
                persons.names(kept.stream().map(BallotEntry::castBy).distinct().toList());
        return kept.stream()
                .map(each -> new BallotView(
                        each.party(),
                        each.choice(),
                        each.reason(),
                        names.getOrDefault(each.castBy(), ""),
                        each.castAt()))
                .toList();
    }
}
