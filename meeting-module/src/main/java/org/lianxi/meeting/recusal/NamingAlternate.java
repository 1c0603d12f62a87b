package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class NamingAlternate implements NameAlternate {

    private final Permissions permissions;
    private final Meetings meetings;
    private final Mandates mandates;
    private final Findings findings;
    private final RecusalRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    NamingAlternate(
            Permissions permissions,
            Meetings meetings,
            Mandates mandates,
            Findings findings,
            RecusalRepository repository,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.mandates = mandates;
        this.findings = findings;
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void name(PersonId by, MeetingId id, Party party, PersonId alternate) {
        MeetingFacts meeting = meetings.hold(id);
        Finding finding = findings.of(meeting);
        OrganisationId organisation = seatFor(alternate, finding.seatsOf(party), id);
        permissions.require(by, Action.NAME_SUBSTITUTE, Scope.organisation(meeting.community(), organisation));
        RaisingOnItem.requireOpen(meeting);
        boolean isDelegate = mandates.holders(Post.PARTY_DELEGATE, organisation).contains(alternate);
        if (!isDelegate) {
            throw new NotFreeOfConflict(id, alternate, SodRule.SOD_06);
        }
        finding.requireFreeToVote(id, party, organisation, alternate);
        repository.add(new Alternate(id, new NamedAlternate(alternate, party, organisation), by, clock.instant()));
        acts.fire(new AlternateNamed(by, id, party, alternate, meeting.community()));
    }

    /** The organisation of which the person is a delegate; of several seats the first, if of none of them. */
    private OrganisationId seatFor(PersonId alternate, List<OrganisationId> seats, MeetingId id) {
        Map<OrganisationId, List<PersonId>> delegates = mandates.holders(Post.PARTY_DELEGATE, seats);
        return seats.stream()
                .filter(each -> delegates.getOrDefault(each, List.of()).contains(alternate))
                .findFirst()
                .or(() -> seats.stream().findFirst())
                .orElseThrow(() -> new NobodyElseNeeded(id));
    }
}
