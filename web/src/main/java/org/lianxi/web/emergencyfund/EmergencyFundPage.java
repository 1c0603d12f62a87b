package org.lianxi.web.emergencyfund;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.emergencyfund.EmergencyFund;
import org.lianxi.committee.emergencyfund.FundAdvice;
import org.lianxi.committee.emergencyfund.FundCase;
import org.lianxi.committee.emergencyfund.FundQuestion;
import org.lianxi.committee.emergencyfund.Jurisdiction;
import org.lianxi.committee.emergencyfund.OwnersConsent;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** What the rule of a jurisdiction says of a case; every choice stands in the address, so it can be handed on. */
@Named
@RequestScoped
public class EmergencyFundPage {

    @Inject
    private EmergencyFund fund;

    @Inject
    private WorkingDays calendar;

    @Inject
    private InstantSource clock;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable FundAdvice advice;

    public FundAdvice getAdvice() {
        FundAdvice read = advice == null ? fund.advise(question()) : advice;
        advice = read;
        return read;
    }

    /** Where the rule comes from, in the reader's language. */
    public String getGround() {
        return getAdvice().ground().in(signedIn.locale());
    }

    /** The last day for the owners' committee, where the rule counts days and a day was given. */
    public @Nullable LocalDate getConsentBy() {
        return getJurisdiction() == Jurisdiction.SHANGHAI_LIKE
                ? askedOn().map(day -> FundQuestion.consentBy(day, calendar)).orElse(null)
                : null;
    }

    private FundQuestion question() {
        boolean isOverdue = askedOn()
                .map(day -> FundQuestion.consentBy(day, calendar))
                .filter(last -> calendar.dayOf(clock.instant()).isAfter(last))
                .isPresent();
        return new FundQuestion(getJurisdiction(), getFundCase(), isCertified(), getConsent(), isOverdue);
    }

    private Optional<LocalDate> askedOn() {
        try {
            return asked.find("askedOn").map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public String getAskedOn() {
        return askedOn().map(LocalDate::toString).orElse("");
    }

    public Jurisdiction getJurisdiction() {
        return chosen("jurisdiction", Jurisdiction.values());
    }

    public FundCase getFundCase() {
        return chosen("fundCase", FundCase.values());
    }

    public OwnersConsent getConsent() {
        return asked.find("consent").isPresent() ? OwnersConsent.GIVEN : OwnersConsent.NOT_GIVEN;
    }

    public boolean isCertified() {
        return asked.find("certified").isPresent();
    }

    public boolean isConsented() {
        return getConsent() == OwnersConsent.GIVEN;
    }

    public Jurisdiction[] getJurisdictions() {
        return Jurisdiction.values();
    }

    public FundCase[] getCases() {
        return FundCase.values();
    }

    /** The first where nothing that exists was chosen. */
    private <E extends Enum<E>> E chosen(String name, E[] among) {
        return Stream.of(among)
                .filter(each -> asked.find(name).filter(each.name()::equals).isPresent())
                .findFirst()
                .orElse(among[0]);
    }
}
