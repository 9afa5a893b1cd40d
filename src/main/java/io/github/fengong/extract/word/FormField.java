package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** What the legacy form fields show that store no result: check boxes and lists to choose from. See 17.16.17 ffData. */
final class FormField {

    private static final String CHECKED = "☒";
    private static final String UNCHECKED = "☐";

    private final XmlCursor xml;
    private Optional<String> shown = Optional.empty();

    private FormField(XmlCursor xml) {
        this.xml = xml;
    }

    /** Reads the mark at which a field begins. */
    static Optional<String> read(XmlCursor xml) throws XMLStreamException {
        FormField field = new FormField(xml);
        xml.children(() -> {
            if (xml.name().equals("ffData")) {
                xml.children(field::readKind);
            }
        });
        return field.shown;
    }

    private void readKind() throws XMLStreamException {
        switch (xml.name()) {
            case "checkBox" -> readCheckBox();
            case "ddList" -> readList();
            default -> {
                // a text input stores its result
            }
        }
    }

    private void readCheckBox() throws XMLStreamException {
        boolean[] state = new boolean[1];
        boolean[] stated = new boolean[1];
        xml.children(() -> {
            if (xml.name().equals("checked")) {
                state[0] = xml.isOn();
                stated[0] = true;
            } else if (xml.name().equals("default") && !stated[0]) {
                state[0] = xml.isOn();
            }
        });
        shown = Optional.of(state[0] ? CHECKED : UNCHECKED);
    }

    private void readList() throws XMLStreamException {
        List<String> entries = new ArrayList<>();
        int[] chosen = new int[1];
        boolean[] stated = new boolean[1];
        xml.children(() -> {
            switch (xml.name()) {
                case "listEntry" -> entries.add(xml.value());
                case "result" -> {
                    chosen[0] = xml.number(0);
                    stated[0] = true;
                }
                case "default" -> chosen[0] = stated[0] ? chosen[0] : xml.number(0);
                default -> {
                    // nothing else is defined
                }
            }
        });
        if (chosen[0] >= 0 && chosen[0] < entries.size()) {
            shown = Optional.of(entries.get(chosen[0]));
        }
    }
}
