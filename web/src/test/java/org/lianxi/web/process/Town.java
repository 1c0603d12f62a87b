package org.lianxi.web.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.lianxi.committee.account.FirstAdministratorDraft;
import org.lianxi.committee.account.OfferFirstSetUp;
import org.lianxi.committee.account.SetUpFirstAdministrator;
import org.lianxi.committee.account.SignIn;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.RegisterPerson;
import org.lianxi.committee.appointment.AuthoriseDelegate;
import org.lianxi.committee.calendar.ProductClock;
import org.lianxi.committee.mandate.AuthorisationDraft;
import org.lianxi.committee.mandate.AuthorisationKind;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.registry.CompoundDraft;
import org.lianxi.committee.registry.FillSeat;
import org.lianxi.committee.registry.OrganisationDraft;
import org.lianxi.committee.registry.RegisterCompound;
import org.lianxi.committee.registry.RegisterOrganisation;
import org.lianxi.committee.territory.CompoundId;

/** Registers neighbours as an administrator would, some time ago. All classes with a server share one database. */
@ApplicationScoped
public class Town {

    private static final String LOGIN = "town-administrator";
    private static final String PASSWORD = "Three-parties-meet-2026";
    private static final Duration AGE = Duration.ofDays(100);

    @Inject
    private OfferFirstSetUp offerFirstSetUp;

    @Inject
    private SetUpFirstAdministrator setUpFirstAdministrator;

    @Inject
    private SignIn signIn;

    @Inject
    private Mandates mandates;

    @Inject
    private RegisterOrganisation registerOrganisation;

    @Inject
    private RegisterCompound registerCompound;

    @Inject
    private RegisterPerson registerPerson;

    @Inject
    private AppointToPost appointToPost;

    @Inject
    private AuthoriseDelegate authoriseDelegate;

    @Inject
    private FillSeat fillSeat;

    @Inject
    private ProductClock productClock;

    @Inject
    private InstantSource clock;

    /** Does something at another time than now. */
    public <T> T at(Instant moment, Supplier<T> act) {
        List<T> outcome = new ArrayList<>(1);
        productClock.runAt(moment, () -> outcome.add(act.get()));
        return outcome.get(0);
    }

    /** So many days ago, at half past two in the afternoon, in whole seconds. */
    public Instant daysAgo(int days) {
        return clock.instant()
                .minus(Duration.ofDays(days))
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofMinutes(390));
    }

    /** The system administrator, who also operates the processes. */
    public PersonId administrator() {
        return at(clock.instant().minus(AGE), () -> offerFirstSetUp
                .offer()
                .map(token -> setUpFirstAdministrator.setUp(
                        token, new FirstAdministratorDraft("试验市", "系统管理员", LOGIN, PASSWORD)))
                .orElseGet(this::administratorOfBefore));
    }

    private PersonId administratorOfBefore() {
        if (signIn.signIn(LOGIN, PASSWORD) instanceof SignedIn signedIn) {
            return signedIn.person();
        }
        throw new IllegalStateException("somebody else has set up this database");
    }

    /** A street, a community and a compound of their own, the three parties in their seats, every post held. */
    Neighbours neighbours() {
        PersonId by = administrator();
        return at(clock.instant().minus(AGE), () -> settle(by));
    }

    private Neighbours settle(PersonId by) {
        OrganisationId city = mandates.of(by).get(0).organisation();
        OrganisationId district = organisation(by, OrganisationKind.DISTRICT, city);
        OrganisationId street = organisation(by, OrganisationKind.STREET, district);
        OrganisationId community = organisation(by, OrganisationKind.COMMUNITY, street);
        CompoundId compound = registerCompound.register(by, new CompoundDraft(name("小区"), community, 600));
        Map<Party, OrganisationId> seats = new EnumMap<>(Party.class);
        seats.put(Party.RESIDENTS_COMMITTEE, organisation(by, OrganisationKind.RESIDENTS_COMMITTEE, community));
        seats.put(Party.OWNERS, organisation(by, OrganisationKind.OWNERS_COMMITTEE, community));
        seats.put(Party.PROPERTY_SERVICE, organisation(by, OrganisationKind.PROPERTY_SERVICE_COMPANY, district));
        Map<Party, PersonId> delegates = new EnumMap<>(Party.class);
        seats.forEach((party, organisation) -> {
            fillSeat.fill(by, compound, party, organisation);
            delegates.put(party, holder(by, Post.PARTY_DELEGATE, organisation));
        });
        authorise(by, seats, delegates);
        return new Neighbours(
                community,
                compound,
                seats,
                delegates,
                holder(by, Post.COMMUNITY_PARTY_SECRETARY, community),
                holder(by, Post.MEETING_SECRETARY, community),
                holder(by, Post.STREET_SUPERVISOR, street));
    }

    private OrganisationId organisation(PersonId by, OrganisationKind kind, OrganisationId within) {
        return registerOrganisation.register(by, new OrganisationDraft(kind, name(kind.name()), within));
    }

    private void authorise(PersonId by, Map<Party, OrganisationId> seats, Map<Party, PersonId> delegates) {
        Optional.ofNullable(seats.get(Party.OWNERS))
                .ifPresent(owners -> Optional.ofNullable(delegates.get(Party.OWNERS))
                        .ifPresent(delegate -> authoriseDelegate.authorise(
                                by,
                                new AuthorisationDraft(
                                        owners,
                                        delegate,
                                        AuthorisationKind.STANDING,
                                        "1",
                                        LocalDate.EPOCH,
                                        clock.instant(),
                                        Optional.empty(),
                                        "联席会议",
                                        Optional.empty()))));
    }

    private PersonId holder(PersonId by, Post post, OrganisationId organisation) {
        PersonId person = registerPerson.register(by, name(post.name()));
        appointToPost.appoint(by, new MandateDraft(person, post, organisation, clock.instant(), Optional.empty()));
        return person;
    }

    private static String name(String what) {
        return what + " " + UUID.randomUUID().toString().substring(0, 8);
    }
}
