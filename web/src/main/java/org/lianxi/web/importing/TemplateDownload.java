package org.lianxi.web.importing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.ImportKind;
import org.lianxi.committee.importing.SafeCell;
import org.lianxi.committee.importing.YesNo;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.ownersregister.AreaSource;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.web.security.SignedIn;

/** Empty sheets with their headings and a second sheet that explains them: {@code /import-template/posts}. */
@WebServlet("/import-template/*")
public class TemplateDownload extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int WIDE = 28;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ImportKind> kind = kind(request);
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = kind.orElseThrow().name().toLowerCase(Locale.ROOT).replace('_', '-');
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Lianxi", "1.0")) {
            fill(workbook, kind.orElseThrow(), signedIn.locale());
        }
    }

    private static void fill(Workbook workbook, ImportKind kind, Locale language) {
        Worksheet sheet = workbook.newWorksheet(SheetWords.texts(language).getString("template." + kind));
        List<Column> columns = kind.columns();
        for (int place = 0; place < columns.size(); place++) {
            sheet.value(0, place, SheetWords.heading(columns.get(place), language));
            sheet.width(place, WIDE);
        }
        sheet.freezePane(0, 1);
        Worksheet help = workbook.newWorksheet(SheetWords.texts(language).getString("template.help"));
        int row = 0;
        for (Column column : columns) {
            help.value(row, 0, SheetWords.heading(column, language));
            help.value(row, 1, SheetWords.texts(language).getString("help." + column));
            row++;
        }
        for (String word : words(kind, language)) {
            help.value(row, 1, SafeCell.of(word));
            row++;
        }
        help.width(0, WIDE);
        help.width(1, WIDE * 3);
    }

    /** What may stand in the column of kinds or posts. */
    private static List<String> words(ImportKind kind, Locale language) {
        return switch (kind) {
            case ORGANISATIONS ->
                Arrays.stream(OrganisationKind.values())
                        .filter(each -> each != OrganisationKind.CITY)
                        .map(each -> SheetWords.kind(each, language))
                        .toList();
            case POSTS ->
                Arrays.stream(Post.values())
                        .filter(each -> !each.isGivenByTwo())
                        .map(each -> SheetWords.post(each, language))
                        .toList();
            case COMPOUNDS, BUILDINGS, ACCOUNTS -> List.of();
            case OWNERS_UNITS -> owners(language, UnitKind.values(), AreaSource.values(), SoldState.values());
            case TICKETS -> SheetWords.tickets(language);
            case OWNERS_BALLOTS -> owners(language, BallotState.values(), YesNo.values());
        };
    }

    private static List<String> owners(Locale language, Enum<?>[]... words) {
        return Arrays.stream(words)
                .flatMap(Arrays::stream)
                .map(each -> SheetWords.owners(each, language))
                .toList();
    }

    private static Optional<ImportKind> kind(HttpServletRequest request) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return Arrays.stream(ImportKind.values())
                .filter(each ->
                        path.equals("/" + each.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst();
    }
}
