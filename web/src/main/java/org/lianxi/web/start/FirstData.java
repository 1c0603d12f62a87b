package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lianxi.web.demonstration.DemonstrationAccount;
import org.lianxi.web.demonstration.DemonstrationChanges;
import org.lianxi.web.demonstration.DemonstrationCity;
import org.lianxi.web.demonstration.DemonstrationDelegation;
import org.lianxi.web.demonstration.DemonstrationMeetings;
import org.lianxi.web.demonstration.DemonstrationOverrides;
import org.lianxi.web.demonstration.DemonstrationPlans;
import org.lianxi.web.demonstration.DemonstrationRequests;
import org.lianxi.web.demonstration.DemonstrationRules;

/** What an empty product begins with: the demonstration city, or a one-time link for the first administrator. */
@ApplicationScoped
public class FirstData {

    private static final int FIRST_SIGN_INS = 14;

    @Inject
    private DemonstrationCity city;

    @Inject
    private DemonstrationMeetings meetings;

    @Inject
    private DemonstrationPlans plans;

    @Inject
    private DemonstrationDelegation delegation;

    @Inject
    private DemonstrationOverrides overrides;

    @Inject
    private DemonstrationRules rules;

    @Inject
    private DemonstrationChanges changes;

    @Inject
    private DemonstrationRequests requests;

    void provide(String setUpToken) {
        LaunchFiles files = LaunchFiles.atDataDirectory();
        if (isDemonstration()) {
            List<DemonstrationAccount> accounts = city.register(setUpToken);
            plans.tell();
            meetings.tell();
            delegation.give();
            overrides.tell();
            rules.tell();
            changes.tell();
            requests.tell();
            files.write(LaunchFiles.SIGN_INS, signIns(accounts));
        } else {
            files.write(LaunchFiles.SET_UP, "/set-up?token=" + setUpToken);
        }
    }

    private static boolean isDemonstration() {
        return ConfigProvider.getConfig()
                .getOptionalValue("lianxi.demo", String.class)
                .filter("on"::equals)
                .isPresent();
    }

    private static String signIns(List<DemonstrationAccount> accounts) {
        return accounts.stream()
                .limit(FIRST_SIGN_INS)
                .map(account -> "  %-12s %s   %s · %s"
                        .formatted(account.login(), DemonstrationCity.PASSWORD, account.displayName(), account.role()))
                .collect(Collectors.joining("\n"));
    }
}
