package org.lianxi.meeting.publicity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.meeting.paperwork.PublicText;
import org.lianxi.meeting.paperwork.PublicText.Trace;
import org.lianxi.meeting.paperwork.PublicText.TraceKind;

/**
 * Finds in the words of a notice what points to a person: telephones, identity cards, number plates, rooms, the names in the
 * product's own registers, and what stands in a sentence as a name does. DOMAIN §5.2 D7, §10 no. 9.
 */
final class RedactionCheck {

    private static final String SURNAME = "[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻苏潘葛范彭郎鲁韦马苗方俞任"
            + "袁柳鲍史唐费薛雷贺倪汤滕罗毕郝安常乐于傅皮康伍余元顾孟黄穆萧尹姚邵汪祁毛狄米贝明臧戴宋庞熊纪舒屈项祝董梁杜阮蓝"
            + "季贾路江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓郁单洪包左石崔吉龚程邢裴陆荣翁段侯武刘龙叶黎白]";

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?:业主|住户|居民|投诉人|举报人|反映人|当事人)[：: ]?(" + SURNAME
                    + "(?:\\p{IsHan}{1,2}?|某{1,2}))(?=反映|投诉|举报|来电|来信|提出|认为|要求|家|（|\\(|，|,|。|、|；|$)"),
            Pattern.compile("(" + SURNAME + "(?:\\p{IsHan}{0,2}?|某{1,2}))(?:先生|女士|大爷|大妈|阿姨|师傅|老师)"));

    private static final Pattern STAIRCASE =
            Pattern.compile("[0-9一二三四五六七八九十]{1,3} ?(?:单元|栋|幢|号楼|座)[ -]?[0-9]{3,4}(?![0-9年月日户元平米个家人盏辆处条]| ?(?:室|房))");

    private static final Pattern OFFICE_LINE = Pattern.compile("0[0-9]{2,3}[ -]?[1-9][0-9]{6,7}");

    private RedactionCheck() {}

    /** Everything found, in the order of the notice. */
    static List<Finding> of(NoticeWords words, Set<String> knownNames) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("title", words.title());
        parts.put("decision", words.decision());
        parts.put("basis", words.basis());
        parts.put("duty", words.duty());
        parts.put("objections", words.objections());
        List<Finding> found = new ArrayList<>();
        parts.forEach((place, text) -> {
            addTraces(found, place, text);
            addNames(found, place, text, knownNames);
        });
        return List.copyOf(found);
    }

    private static void addTraces(List<Finding> found, String place, String text) {
        PublicText.traces(text).stream()
                .filter(trace -> !isOfficeLine(place, trace))
                .forEach(trace -> found.add(new Finding(kindOf(trace), place, trace.words())));
        Matcher staircase = STAIRCASE.matcher(text);
        while (staircase.find()) {
            found.add(new Finding(Finding.Kind.ROOM, place, staircase.group()));
        }
    }

    /** Where to object there has to be the telephone of an office, which is never a mobile one. */
    private static boolean isOfficeLine(String place, Trace trace) {
        return place.equals("objections")
                && trace.kind() == TraceKind.PHONE
                && OFFICE_LINE.matcher(trace.words()).matches();
    }

    private static Finding.Kind kindOf(Trace trace) {
        return switch (trace.kind()) {
            case PHONE -> Finding.Kind.PHONE;
            case IDENTITY_CARD -> Finding.Kind.IDENTITY_CARD;
            case PLATE -> Finding.Kind.PLATE;
            case ROOM -> Finding.Kind.ROOM;
        };
    }

    private static void addNames(List<Finding> found, String place, String text, Set<String> knownNames) {
        List<String> names = new ArrayList<>();
        knownNames.stream().sorted().filter(text::contains).forEach(names::add);
        for (Pattern pattern : NAMES) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String name = matcher.group(1);
                if (names.stream().noneMatch(each -> each.contains(name) || name.contains(each))) {
                    names.add(name);
                }
            }
        }
        names.forEach(name -> found.add(new Finding(Finding.Kind.NAME, place, name)));
    }
}
