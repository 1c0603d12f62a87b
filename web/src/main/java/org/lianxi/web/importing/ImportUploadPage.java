package org.lianxi.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.security.SignedIn;

/** Sending a sheet to be checked. */
@Named
@RequestScoped
public class ImportUploadPage {

    @Inject
    private ImportRegisters importRegisters;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    private ImportKind kind = ImportKind.POSTS;
    private @Nullable Part file;

    /** Who may not import is told before choosing a file. */
    public void load() {
        permissions.require(signedIn.person(), Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
    }

    /** Keeps the sheet, and leads to its check. */
    public String check() {
        List<NewFile> sent = SentFiles.of("file");
        if (sent.isEmpty()) {
            throw new InvalidInput("file", "input-required");
        }
        NewFile sheet = sent.get(0);
        ImportId id = importRegisters.receive(signedIn.person(), kind, sheet.name(), sheet.bytes(), SheetWords.all());
        return "/import/preview?faces-redirect=true&id=" + id;
    }

    /** Accounts only for those who maintain them. */
    public List<ImportKind> getKinds() {
        boolean maintainsAccounts = permissions.may(signedIn.person(), Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        return ImportKind.registers().stream()
                .filter(each -> each != ImportKind.ACCOUNTS || maintainsAccounts)
                .toList();
    }

    /** The last part of the address of a template. */
    public String template(ImportKind wanted) {
        return wanted.name().toLowerCase(Locale.ROOT);
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ImportKind kind) {
        this.kind = kind == null ? ImportKind.POSTS : kind;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** The most rows of a sheet. */
    public int getMostRows() {
        return ImportRegisters.MOST_ROWS;
    }
}
