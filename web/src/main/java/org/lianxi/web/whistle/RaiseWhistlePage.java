package org.lianxi.web.whistle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterView;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.whistle.RaiseWhistle;
import org.lianxi.meeting.whistle.WhistleDraft;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleUrgency;
import org.lianxi.meeting.whistle.WhistleViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Calling departments to a matter. */
@Named
@RequestScoped
public class RaiseWhistlePage {

    @Inject
    private RaiseWhistle raiseWhistle;

    @Inject
    private WhistleViews whistles;

    @Inject
    private MatterViews matters;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable MatterView matter;
    private String publicWords = "";
    private String powerMissing = "";
    private String listEntry = "";
    private @Nullable String lead;
    private String[] others = {};
    private boolean emergency;
    private boolean complex;
    private @Nullable Instant onSiteAt;

    /** Reads the matter before anything is written. */
    public void load() {
        getMatter();
    }

    public MatterView getMatter() {
        MatterView read = matter == null ? matters.get(signedIn.person(), new MatterId(asked.getId())) : matter;
        matter = read;
        return read;
    }

    /** Whether departments can be called now. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || whistles.mayRaise(signedIn.person(), new MatterId(asked.getId()));
    }

    /** Whom one can call. */
    public List<SelectItem> getDepartments() {
        return whistles.departments(getMatter().community()).stream()
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    /** Calls them, and shows the lead department's call. */
    public String raise() {
        List<WhistleId> calls = raiseWhistle.raise(
                signedIn.person(),
                new WhistleDraft(
                        new MatterId(asked.getId()),
                        publicWords,
                        powerMissing,
                        listEntry,
                        emergency ? WhistleUrgency.EMERGENCY : WhistleUrgency.ORDINARY,
                        complex,
                        Optional.ofNullable(onSiteAt),
                        Optional.ofNullable(lead)
                                .filter(each -> !each.isEmpty())
                                .map(OrganisationId::new),
                        Arrays.stream(others).map(OrganisationId::new).toList()));
        notices.say("whistle", "raise.done");
        return "/whistle/view?faces-redirect=true&id=" + calls.get(0);
    }

    public String getPublicWords() {
        return publicWords;
    }

    public void setPublicWords(String publicWords) {
        this.publicWords = publicWords;
    }

    public String getPowerMissing() {
        return powerMissing;
    }

    public void setPowerMissing(String powerMissing) {
        this.powerMissing = powerMissing;
    }

    public String getListEntry() {
        return listEntry;
    }

    public void setListEntry(String listEntry) {
        this.listEntry = listEntry;
    }

    public @Nullable String getLead() {
        return lead;
    }

    public void setLead(@Nullable String lead) {
        this.lead = lead;
    }

    public String[] getOthers() {
        return others.clone();
    }

    public void setOthers(String[] others) {
        this.others = others.clone();
    }

    public boolean isEmergency() {
        return emergency;
    }

    public void setEmergency(boolean emergency) {
        this.emergency = emergency;
    }

    public boolean isComplex() {
        return complex;
    }

    public void setComplex(boolean complex) {
        this.complex = complex;
    }

    public @Nullable Instant getOnSiteAt() {
        return onSiteAt;
    }

    public void setOnSiteAt(@Nullable Instant onSiteAt) {
        this.onSiteAt = onSiteAt;
    }
}
