package org.lianxi.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.reversal.DecideReversal;
import org.lianxi.meeting.reversal.ReversalId;
import org.lianxi.meeting.reversal.ReversalView;
import org.lianxi.meeting.reversal.ReversalViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What was done, and collected, for a revoked resolution, and what becomes of it. */
@Named
@RequestScoped
public class ReversalsPage {

    private static final Pattern YUAN = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    @Inject
    private DecideReversal decideReversal;

    @Inject
    private ReversalViews reversals;

    @Inject
    private ResolutionPage resolution;

    @Inject
    private ChangesPage changes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable List<ReversalView> list;
    private String words = "";
    private String amount = "";
    private @Nullable String unit;

    /** Reads it before anything is written. */
    public void load() {
        changes.load();
        getList();
    }

    /** What was done, read once. */
    public List<ReversalView> getList() {
        List<ReversalView> read = list == null ? reversals.of(signedIn.person(), changes.id()) : list;
        list = read;
        return read;
    }

    public boolean isMayDecide() {
        return reversals.mayDecide(signedIn.person(), changes.id());
    }

    /** The one that is decided on now. */
    public Optional<ReversalView> getChosen() {
        return asked.find("reversal").flatMap(id -> getList().stream()
                .filter(each -> each.id().value().equals(id) && each.isOpen())
                .findFirst());
    }

    /** Whether there is one to decide on now. */
    public boolean isChosenNow() {
        return isMayDecide() && getChosen().isPresent();
    }

    public String getChosenTitle() {
        return getChosen().map(ReversalView::title).orElse("");
    }

    public String reverse() {
        decideReversal.reverse(signedIn.person(), chosen(), words);
        notices.say("resolution", "reversal.reversed");
        return address();
    }

    public String keep() {
        decideReversal.keep(signedIn.person(), chosen(), words);
        notices.say("resolution", "reversal.kept");
        return address();
    }

    public String payBack() {
        decideReversal.payBack(
                signedIn.person(),
                changes.id(),
                YUAN.matcher(amount.strip()).matches() ? new BigDecimal(amount.strip()) : null,
                Optional.ofNullable(unit)
                        .filter(each -> !each.isEmpty())
                        .map(OrganisationId::new)
                        .orElse(null));
        notices.say("resolution", "reversal.paid");
        return address();
    }

    /** Who may have collected something: the units with a duty. */
    public List<SelectItem> getUnits() {
        return resolution.getView().obliged().stream()
                .map(seat -> new SelectItem(seat.organisation().value(), seat.organisationName()))
                .toList();
    }

    private ReversalId chosen() {
        return new ReversalId(asked.find("reversal").orElse(""));
    }

    private String address() {
        return "/resolution/reversals?faces-redirect=true&id=" + changes.id();
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public @Nullable String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit;
    }
}
