package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.committee.oldcompound.Cell;
import org.lianxi.committee.oldcompound.Dimension;
import org.lianxi.committee.oldcompound.RecordAnalysis;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Entering the sums of a survey. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    private RecordAnalysis recordAnalysis;

    @Inject
    private OldCompoundPage compound;

    @Inject
    private Notices notices;

    @Inject
    private SignedIn signedIn;

    private static final Pattern LINE = Pattern.compile("(.{1,60}?)[\\s,，;；:：]+(\\d{1,6})");

    private Dimension dimension = Dimension.AGE;
    private String cells = "";

    /** Saves the sums and shows them as far as they may be shown. */
    public String record() {
        Input.check().present("dimension", dimension).orRefuse();
        recordAnalysis.record(signedIn.person(), compound.compound(), dimension, read());
        notices.say("oldcompound", "analysis.done");
        return "/oldcompound/view.xhtml?faces-redirect=true&id=" + compound.getId();
    }

    /** A line is a category and a number; what is neither is told with the number of its row. */
    private List<Cell> read() {
        List<Cell> read = new ArrayList<>();
        Input input = Input.check();
        List<String> lines =
                cells.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int row = 1; row <= lines.size(); row++) {
            Matcher line = LINE.matcher(lines.get(row - 1));
            boolean fits = line.matches();
            input.that(fits, "cells", "analysis-row-unclear", row);
            if (fits) {
                read.add(new Cell(line.group(1).strip(), Integer.parseInt(line.group(2))));
            }
        }
        input.orRefuse();
        return read;
    }

    public Dimension[] getDimensions() {
        return Dimension.values();
    }

    public Dimension getDimension() {
        return dimension;
    }

    public void setDimension(Dimension dimension) {
        this.dimension = dimension;
    }

    public String getCells() {
        return cells;
    }

    public void setCells(String cells) {
        this.cells = cells;
    }
}
