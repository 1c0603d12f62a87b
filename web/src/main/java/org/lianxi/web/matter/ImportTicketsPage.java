package org.lianxi.web.matter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.ImportReport;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.source.ImportTickets;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.importing.ProblemLine;
import org.lianxi.web.importing.SheetWords;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A sheet of tickets: sent, checked, and entered as a whole. */
@Named
@RequestScoped
public class ImportTicketsPage {

    @Inject
    private ImportTickets importTickets;

    @Inject
    private Permissions permissions;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private Notices notices;

    private @Nullable Part file;
    private String community = "";
    private @Nullable ImportReport report;

    /** Checks the sheet, and shows what was found. */
    public String check() {
        List<NewFile> sent = SentFiles.of("file");
        if (sent.isEmpty()) {
            throw new InvalidInput("file", "input-required");
        }
        OrganisationId place = community.isBlank() ? only() : new OrganisationId(community);
        ImportReport checked = importTickets.check(
                signedIn.person(), place, sent.get(0).name(), sent.get(0).bytes(), SheetWords.all());
        return "/matter/checkedTickets.xhtml?faces-redirect=true&community=" + place + "&id=" + checked.id();
    }

    private OrganisationId only() {
        return communities().stream().findFirst().orElseThrow(() -> new InvalidInput("community", "input-required"));
    }

    /** What the check found. */
    public ImportReport getReport() {
        ImportReport read =
                report == null ? importTickets.report(signedIn.person(), place(), sheet(), SheetWords.all()) : report;
        report = read;
        return read;
    }

    /** Reads it before anything is written. */
    public void load() {
        report = importTickets.report(signedIn.person(), place(), sheet(), SheetWords.all());
    }

    /** Every problem up to the five hundredth. */
    public List<ProblemLine> getLines() {
        return ProblemLine.of(getReport().problems(), signedIn.locale());
    }

    /** Enters the sheet. */
    public String apply() {
        importTickets.apply(signedIn.person(), place(), sheet(), SheetWords.all());
        notices.say("matter", "tickets.done");
        return "/matter/sources.xhtml?faces-redirect=true";
    }

    /** Whether the reader records anything. */
    public boolean isMayRecord() {
        return !communities().isEmpty();
    }

    /** Whether there is more than one community to choose from. */
    public boolean isOfSeveral() {
        return communities().size() > 1;
    }

    public List<SelectItem> getCommunities() {
        return organisations.names(communities()).entrySet().stream()
                .map(each -> new SelectItem(each.getKey().value(), each.getValue()))
                .toList();
    }

    private Set<OrganisationId> communities() {
        return permissions.communities(signedIn.person(), Action.SCREEN_MATTER);
    }

    private OrganisationId place() {
        return new OrganisationId(asked.id("community"));
    }

    private ImportId sheet() {
        return new ImportId(asked.getId());
    }

    /** The most rows of a sheet. */
    public int getMostRows() {
        return ImportRegisters.MOST_ROWS;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getCommunity() {
        return community;
    }

    /** Faces says null when nothing was chosen. */
    public void setCommunity(@Nullable String community) {
        this.community = Optional.ofNullable(community).orElse("");
    }
}
