package org.lianxi.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianxi.committee.account.AccountBatch;
import org.lianxi.committee.account.FirstPassword;
import org.lianxi.committee.account.IssueFirstPasswords;
import org.lianxi.committee.importing.ImportId;
import org.lianxi.committee.importing.ImportRegisters;
import org.lianxi.committee.importing.SafeCell;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The first passwords of the accounts of a sheet, made while they are downloaded and kept nowhere. */
@WebServlet("/import-passwords")
public class FirstPasswordsDownload extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int WIDE = 36;

    @Inject
    private transient ImportRegisters importRegisters;

    @Inject
    private transient IssueFirstPasswords issueFirstPasswords;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Notices notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportId id =
                new ImportId(Optional.ofNullable(request.getParameter("id")).orElse(""));
        importRegisters.kept(signedIn.person(), id);
        List<FirstPassword> passwords = issueFirstPasswords.issue(signedIn.person(), new AccountBatch(id.value()));
        if (passwords.isEmpty()) {
            notices.say("importing", "passwords.none");
            response.sendRedirect("/import/preview?id=" + id);
            return;
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"first-passwords.xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Lianxi", "1.0")) {
            fill(workbook, passwords, SheetWords.texts(signedIn.locale()));
        }
    }

    private static void fill(Workbook workbook, List<FirstPassword> passwords, ResourceBundle texts) {
        Worksheet sheet = workbook.newWorksheet(texts.getString("passwords"));
        sheet.value(0, 0, texts.getString("column.TITLE"));
        sheet.value(0, 1, texts.getString("column.LOGIN"));
        sheet.value(0, 2, texts.getString("passwords.one"));
        int row = 1;
        for (FirstPassword each : passwords) {
            sheet.value(row, 0, SafeCell.of(each.displayName()));
            sheet.value(row, 1, each.login());
            sheet.value(row, 2, each.password());
            row++;
        }
        for (int place = 0; place <= 2; place++) {
            sheet.width(place, WIDE);
        }
        sheet.freezePane(0, 1);
    }
}
