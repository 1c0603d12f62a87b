package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.account.OwnAccountView;
import org.lianxi.web.security.SignedIn;

/** Who one is here, and how one's account is protected. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    private @Nullable OwnAccountView own;

    /** Reads the own account. */
    public void load() {
        own = accounts.own(signedIn.person());
    }

    public @Nullable OwnAccountView getOwn() {
        return own;
    }

    /** Which words tell of the second factor. */
    public String getFactorKey() {
        if (own == null || own.hasSecondFactor()) {
            return "factor.on";
        }
        if (own.isExempt()) {
            return "factor.exempt";
        }
        return "factor.off";
    }
}
