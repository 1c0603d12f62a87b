package org.lianxi.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.appointment.CrossView;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** The register of cross-appointments (双向进入、交叉任职) on a day. */
@Named
@RequestScoped
public class AcrossPage {

    @Inject
    private MandateViews mandates;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private InstantSource clock;

    private @Nullable Page<CrossView> found;

    public Page<CrossView> getFound() {
        Page<CrossView> read = found == null
                ? mandates.across(
                        signedIn.person(),
                        asked.find("community").map(OrganisationId::new),
                        at(),
                        PageRequest.page(PageNumber.in(asked)))
                : found;
        found = read;
        return read;
    }

    public List<SelectItem> getCommunities() {
        return organisations
                .names(permissions.communities(signedIn.person(), Action.READ_ORGANISATIONS))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new SelectItem(each.getKey().value(), each.getValue()))
                .toList();
    }

    public String getCommunity() {
        return asked.find("community").orElse("");
    }

    public String getDay() {
        return asked.find("day").orElse("");
    }

    /** The end of the day asked for; now when it is today, none or unreadable. */
    private Instant at() {
        Instant now = clock.instant();
        return day().map(each ->
                        each.plusDays(1).atStartOfDay(When.ZONE).toInstant().minusMillis(1))
                .filter(each -> !day().equals(Optional.of(now.atZone(When.ZONE).toLocalDate())))
                .orElse(now);
    }

    private Optional<LocalDate> day() {
        try {
            return asked.find("day").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
