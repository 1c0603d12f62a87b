package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.account.AccountDraft;
import org.lianxi.committee.account.OpenAccount;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.RegisterPerson;
import org.lianxi.committee.appointment.AuthoriseDelegate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.registry.CompoundDraft;
import org.lianxi.committee.registry.FillSeat;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.RegisterCompound;
import org.lianxi.committee.registry.RegisterOrganisation;
import org.lianxi.committee.registry.RelateOrganisations;
import org.lianxi.committee.registry.RelationDraft;
import org.lianxi.committee.territory.CompoundId;

/** What a system administrator does to enter a city, each through its use case. */
@ApplicationScoped
public class Registrar {

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private RelateOrganisations relateOrganisations;

    @Inject
    private RegisterCompound registerCompound;

    @Inject
    private FillSeat fillSeat;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private AppointToPost appointToPost;

    @Inject
    private AuthoriseDelegate authoriseDelegate;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private InstantSource clock;

    OrganisationId organisation(PersonId by, OrganisationKind kind, String name, OrganisationId within) {
        return registerOrganisation.register(by, new OrganisationDraft(kind, name, within));
    }

    void relation(PersonId by, RelationKind kind, OrganisationId upper, OrganisationId lower) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        relateOrganisations.relate(by, new RelationDraft(kind, upper, lower, today, Optional.empty()));
    }

    CompoundId compound(PersonId by, CityPlan.CompoundPlan plan, OrganisationId community) {
        return registerCompound.register(by, new CompoundDraft(plan.name(), community, plan.households()));
    }

    void seat(PersonId by, CompoundId compound, Party party, OrganisationId organisation) {
        fillSeat.fill(by, compound, party, organisation);
    }

    PersonId holder(PersonId by, Post post, OrganisationId organisation, String displayName) {
        PersonId person = registerPerson.register(by, displayName);
        appointed(by, person, post, organisation);
        return person;
    }

    void appointed(PersonId by, PersonId person, Post post, OrganisationId organisation) {
        appointToPost.appoint(by, new MandateDraft(person, post, organisation, clock.instant(), Optional.empty()));
    }

    /** The standing authorisation of a committee of owners for its delegate. */
    void authorised(PersonId by, PersonId delegate, OrganisationId organisation, String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        authoriseDelegate.authorise(
                by,
                new AuthorisationDraft(
                        organisation,
                        delegate,
                        AuthorisationKind.STANDING,
                        number,
                        today,
                        clock.instant(),
                        Optional.empty(),
                        "出席三方联席会议，就全部议题发表意见并表决",
                        Optional.empty()));
    }

    void account(PersonId by, PersonId person, String login) {
        openAccount.open(by, new AccountDraft(person, login, DemonstrationCity.PASSWORD));
    }
}
