package org.lianxi.committee.account;

import java.util.List;
import org.lianxi.committee.mandate.Mandate;

/** Who needs a second factor: by post; but not the accounts of a demonstration, whose passwords are public anyway. */
record SecondFactorNeed(AccountSettings settings) {

    boolean concerns(Account account, List<Mandate> held) {
        return !isExempt(account)
                && held.stream()
                        .anyMatch(each -> settings.postsWithSecondFactor().contains(each.post()));
    }

    boolean isExempt(Account account) {
        return account.isDemonstration() && settings.isDemonstration();
    }
}
