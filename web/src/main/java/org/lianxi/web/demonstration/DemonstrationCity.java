package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianxi.committee.account.DeclareDemonstration;
import org.lianxi.committee.account.FirstAdministratorDraft;
import org.lianxi.committee.account.SetUpFirstAdministrator;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The invented city 云岭市: one district, two streets, five communities, nine compounds, their organisations, seats and
 * people, each by the title of the post. Everything is registered by its first system administrator, through the use
 * cases.
 */
@ApplicationScoped
public class DemonstrationCity {

    /** The password of all demonstration accounts. */
    public static final String PASSWORD = "Yunling-2026";

    /** So long ago that every mandate is older than the first meeting told. */
    private static final Duration AGE = Duration.ofDays(200);

    private static final String FIRST_OF_ITS_ROLE = "[a-z]+1?";

    private static final DemonstrationAccount ADMINISTRATOR =
            new DemonstrationAccount("admin", "系统管理员", "system administrator");

    @Inject
    private SetUpFirstAdministrator setUpFirstAdministrator;

    @Inject
    private DeclareDemonstration declareDemonstration;

    @Inject
    private Mandates mandates;

    @Inject
    private Registrar registrar;

    @Inject
    private PastMoments past;

    @Inject
    private InstantSource clock;

    /**
     * Registers the city with the one-time token of the first set-up.
     *
     * @return the accounts, first one of each role, with which the whole loop can be walked
     */
    public List<DemonstrationAccount> register(String setUpToken) {
        Instant founding = clock.instant().minus(AGE);
        return past.at(founding, () -> found(setUpToken));
    }

    private List<DemonstrationAccount> found(String setUpToken) {
        PersonId administrator = setUpFirstAdministrator.setUp(
                setUpToken,
                new FirstAdministratorDraft(
                        CityPlan.CITY, ADMINISTRATOR.displayName(), ADMINISTRATOR.login(), PASSWORD));
        OrganisationId city = mandates.of(administrator).get(0).organisation();
        CityUnderConstruction construction = new CityUnderConstruction(registrar, administrator);
        construction.build(city);
        declareDemonstration.declare(administrator);
        List<DemonstrationAccount> accounts = new ArrayList<>(construction.accounts());
        accounts.add(ADMINISTRATOR);
        accounts.sort(Comparator.comparing(account -> !account.login().matches(FIRST_OF_ITS_ROLE)));
        return List.copyOf(accounts);
    }
}
