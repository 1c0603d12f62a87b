package org.lianxi.committee.ownmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.administration.WhoAppoints;
import org.lianxi.committee.mandate.AuthorisationRegister;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
class ShownOwnMeetings implements OwnMeetingViews, OwnDecisions {

    private final Permissions permissions;
    private final WhoAppoints whoAppoints;
    private final Organisations organisations;
    private final OwnMeetingRepository meetings;
    private final AuthorisationRegister authorisations;

    @Inject
    ShownOwnMeetings(
            Permissions permissions,
            WhoAppoints whoAppoints,
            Organisations organisations,
            OwnMeetingRepository meetings,
            AuthorisationRegister authorisations) {
        this.permissions = permissions;
        this.whoAppoints = whoAppoints;
        this.organisations = organisations;
        this.meetings = meetings;
        this.authorisations = authorisations;
    }

    @Override
    public List<OwnMeetingView> of(PersonId by, OrganisationId committee) {
        requireMayRead(by, committee);
        Map<String, List<PersonId>> sent = sent(committee);
        return meetings.of(committee).stream()
                .map(each -> each.view(sent.getOrDefault(each.number(), List.of())))
                .toList();
    }

    @Override
    public OwnMeetingView get(PersonId by, OwnMeetingId id) {
        OwnMeeting meeting = meetings.get(id);
        requireMayRead(by, meeting.committee());
        return meeting.view(sent(meeting.committee()).getOrDefault(meeting.number(), List.of()));
    }

    @Override
    public boolean mayRecord(PersonId by, OrganisationId committee) {
        return whoAppoints.may(by, Post.PARTY_DELEGATE, organisations.get(committee));
    }

    @Override
    public Optional<Boolean> counts(OrganisationId committee, String number) {
        return meetings.numbered(committee, number).map(each -> each.result().isDecisionValid());
    }

    private void requireMayRead(PersonId by, OrganisationId committee) {
        OrganisationView view = organisations.get(committee);
        permissions.require(
                by, Action.READ_MEETING, view.community().map(Scope::community).orElseGet(Scope::everywhere));
    }

    /** Whom the committee has sent, by the number of the decision. */
    private Map<String, List<PersonId>> sent(OrganisationId committee) {
        return authorisations.of(committee).stream()
                .filter(each -> each.withdrawnAt().isEmpty())
                .collect(Collectors.groupingBy(
                        DelegateAuthorisation::number,
                        Collectors.mapping(DelegateAuthorisation::person, Collectors.toList())));
    }
}
