package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AppointingToPost implements AppointToPost {

    private final WhoAppoints whoAppoints;
    private final FreePost freePost;
    private final Persons persons;
    private final Organisations organisations;
    private final MandateRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    AppointingToPost(
            WhoAppoints whoAppoints,
            FreePost freePost,
            Persons persons,
            Organisations organisations,
            MandateRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.whoAppoints = whoAppoints;
        this.freePost = freePost;
        this.persons = persons;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public MandateId appoint(PersonId by, MandateDraft draft) {
        OrganisationView organisation = organisations.get(draft.organisation());
        whoAppoints.require(by, draft.post(), organisation);
        PersonId person = persons.get(draft.person()).id();
        Input.check()
                .that(!person.equals(by), "person", "appoints-oneself")
                .that(draft.post().existsIn(organisation.kind()), "post", "post-not-in-this-kind")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins")
                .orRefuse();
        refuseMixedDuties(draft);
        freePost.require(person, draft.post(), organisation.id(), draft.from(), draft.until());
        MandateId mandate = register.give(person, draft.post(), organisation.id(), draft.from(), draft.until());
        acts.fire(new AppointedToPost(by, mandate, draft));
        return mandate;
    }

    /** SOD-10. */
    private void refuseMixedDuties(MandateDraft draft) {
        List<Mandate> others = register.notEnded(draft.person(), clock.instant());
        boolean isAdministrator = others.stream().anyMatch(each -> each.post().isAdministrator());
        if (isAdministrator || (draft.post().isAdministrator() && !others.isEmpty())) {
            throw new DutiesNotSeparated(draft.person(), draft.post());
        }
    }
}
