package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.account.GiveUpSecondFactor;
import org.lianxi.committee.account.OwnAccountView;
import org.lianxi.committee.account.SignInDuties;
import org.lianxi.committee.account.SignInDuty;
import org.lianxi.committee.account.SignInManner;
import org.lianxi.committee.secondfactor.BeginEnrolment;
import org.lianxi.committee.secondfactor.ConfirmEnrolment;
import org.lianxi.committee.secondfactor.EnrolmentOffer;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.QrCode;
import org.lianxi.web.security.SignedIn;

/** Enrolling one's own second factor, and giving it up for another. */
@Named
@RequestScoped
public class SecondFactorPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private BeginEnrolment beginEnrolment;

    @Inject
    private ConfirmEnrolment confirmEnrolment;

    @Inject
    private GiveUpSecondFactor giveUpSecondFactor;

    @Inject
    private SignInDuties duties;

    @Inject
    private Notices notices;

    private String code = "";
    private String presentCode = "";
    private boolean enrolled;
    private @Nullable EnrolmentOffer offer;
    private List<String> recoveryCodes = List.of();

    /** Shows the secret to whoever has no second factor yet. */
    public void load() {
        OwnAccountView own = accounts.own(signedIn.person());
        enrolled = own.hasSecondFactor();
        offer = enrolled ? null : beginEnrolment.begin(signedIn.person(), own.login());
    }

    /** Confirms it; the recovery codes are on the same page, this once. */
    public void confirm() {
        recoveryCodes = confirmEnrolment.confirm(signedIn.person(), code);
        signedIn.fulfil(SignInDuty.ENROL_SECOND_FACTOR);
    }

    /** Gives it up; who needs one is asked for another at once. */
    public String giveUp() {
        giveUpSecondFactor.giveUp(signedIn.person(), presentCode);
        duties.of(signedIn.person(), SignInManner.LOCAL).stream()
                .filter(SignInDuty.ENROL_SECOND_FACTOR::equals)
                .forEach(signedIn::owe);
        notices.say("account", "factor.gone");
        return "/account/secondFactor?faces-redirect=true";
    }

    public boolean isEnrolling() {
        return offer != null;
    }

    /** Whether there is one that can be given up here. */
    public boolean isEnrolled() {
        return enrolled && recoveryCodes.isEmpty();
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    /** The secret for a camera. */
    public QrCode getQr() {
        return QrCode.of(required().address());
    }

    /** The secret for a keyboard, in groups of four. */
    public String getSecret() {
        return required().secret().replaceAll("(.{4})(?!$)", "$1 ");
    }

    private EnrolmentOffer required() {
        if (offer == null) {
            throw new IllegalStateException("nothing is offered");
        }
        return offer;
    }

    public String getCode() {
        return "";
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPresentCode() {
        return "";
    }

    public void setPresentCode(String presentCode) {
        this.presentCode = presentCode;
    }
}
