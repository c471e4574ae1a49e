package dk.familieplan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RefusedPasswordsTest {

    @Test
    void theyAreWhatPeopleHereWouldThinkOf() {
        assertThat(RefusedPasswords.all())
                .contains(
                        "familieplan1",
                        "adgangskode1",
                        "sommerferie2026",
                        "september2026!",
                        "koldingkolding",
                        "qwertyuiop123",
                        "broendby12345")
                .hasSizeGreaterThan(15_000);
    }

    @Test
    void theyAreLongEnoughToBeChosenAndInSmallLettersAsKeycloakComparesThem() {
        assertThat(RefusedPasswords.text().lines()).allSatisfy(word -> {
            assertThat(word).hasSizeGreaterThanOrEqualTo(12);
            assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
        });
    }
}
