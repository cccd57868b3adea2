package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.lathe.annotation.Tool;

/** Every strategy, with acronyms, digits and underscores. */
class Naming {

    // > snake {"x": {"user_name": 1, "user_idnumber": 2, "line2_text": 3, "a_bc": 4, "x": 5, "a_b": 6, "kEpT": 7}}
    @Tool
    Snake snake(Snake x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Snake(int userName, int userIDNumber, int line2Text, int aBC, int _x, int a_B, @JsonProperty("kEpT") int kept) {}

    @JsonNaming(PropertyNamingStrategies.UpperSnakeCaseStrategy.class)
    record UpperSnake(int userName, int userIDNumber, int line2Text, @JsonProperty("kEpT") int kept) {}

    // > upperSnake {"x": {"USER_NAME": 1, "USER_IDNUMBER": 2, "LINE2_TEXT": 3, "kEpT": 4}}
    @Tool
    UpperSnake upperSnake(UpperSnake x) {
        return x;
    }

    // > kebab {"x": {"user-name": 1, "user-id-number": 2, "line2-text": 3, "a-bc": 4, "kEpT": 4}}
    @Tool
    Kebab kebab(Kebab x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
    record Kebab(int userName, int userIDNumber, int line2Text, int aBC, @JsonProperty("kEpT") int kept) {}

    @JsonNaming(PropertyNamingStrategies.LowerDotCaseStrategy.class)
    record Dots(int userName, int userIDNumber, int URLOf) {}

    // > dots {"x": {"user.name": 1, "user.id.number": 2, "url.of": 3}}
    @Tool
    Dots dots(Dots x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.LowerCaseStrategy.class)
    record Lower(int userName, int URL) {}

    // > lower {"x": {"username": 1, "url": 2}}
    @Tool
    Lower lower(Lower x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.UpperCamelCaseStrategy.class)
    record UpperCamel(int userName, int URL) {}

    // > upperCamel {"x": {"UserName": 1, "URL": 2}}
    @Tool
    UpperCamel upperCamel(UpperCamel x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.LowerCamelCaseStrategy.class)
    record LowerCamel(int userName) {}

    // > lowerCamel {"x": {"userName": 1}}
    @Tool
    LowerCamel lowerCamel(LowerCamel x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    static class Bean {
        private int userName;

        public int getUserName() {
            return userName;
        }

        public void setUserName(int userName) {
            this.userName = userName;
        }
    }

    // > bean {"x": {"user_name": 1}}
    @Tool
    Bean bean(Bean x) {
        return x;
    }

    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    interface Conventions {}

    record Inherited(int userName) implements Conventions {}

    // > inherited {"x": {"user_name": 1}}
    @Tool
    Inherited inherited(Inherited x) {
        return x;
    }
}
