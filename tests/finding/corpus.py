"""Invented petitions in Korean, the same each time: common words common, rare words rare."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import accumulate

from gaoffice_desktop.finding.facts import Document

_KNOWN = """
전학 급식 통학로 방과후 교육비 검정고시 졸업증명서 학원 돌봄 교복 체험학습 생활기록부 특수교육 석면 운동장
도서관 학교 학생 교육청 초등학교 중학교 고등학교 유치원 학부모 담임 교장 수업 시험 성적 내신 학교폭력 상담
공사 소음 먼지 주차 차량 횡단보도 신호등 안전 버스 노선 셔틀 냉방 난방 화장실 급수 강당 체육관 예산 지원금
신청서 서류 기한 접수 처리 답변 민원 담당자 전화 방문 우편 절차 기준 규정 조례 법령 시행령 개정 공개 정보공개
과외 교습소 교습비 환불 등록 폐원 강사 채용 계약 기간제 교원 임용 연수 휴직 복직 급여 수당 연금 퇴직
""".split()  # noqa: SIM905
_SOUNDS = (
    "가각간감강개거건검결경계고곡공과관교구국군권규근금급기길김나난남내노농누능다단담당대덕도동두등라락란람려력련로록론류률리림"
    "마만말망매면명모목무문물미민반발방배백번범법변별병보복본부분비빈사산상생서석선설성세소속손송수순술습승시식신실심아안암야약양어"
    "언업여역연열영예오옥온완외요용우운원월위유육은음응의이인일임입자작잔장재쟁저적전절점접정제조족존종주준중증지직진질집차착찬창채책"
    "처천철첨청체초촌총최추축출충측치친침칠코쾌타탁탄탐태택토통투특판팔패편평폐포표품풍피필하학한합항해행향허험현형혜호혼화환활황회획"
    "효후훈휴흥희"
)
_PARTICLES = ("", "을", "이", "에", "의", "은", "에서", "으로", "와", "까지", "도", "만", "부터")
_ENDINGS = (
    "알고 싶습니다.", "문의드립니다.", "부탁드립니다.", "요청합니다.", "해 주시기 바랍니다.", "건의합니다.",
    "확인해 주십시오.", "어떻게 됩니까?", "불편이 큽니다.", "처리 결과를 알려 주십시오.", "개선이 필요합니다.",
)  # fmt: skip
_FAMILY = "가강고구권김나남노도류마문박배백변서석선성손송신심안양엄여연오왕용우원유윤이임장전정조주진차채천최추탁하한함허현홍황"
_GIVEN = "가경고관광규근기나남다덕도동라람리마명무미민바별병보빈상새서석선설성소솔수숙순슬승시아안연영예온용우원유윤은이인재정주준지진찬창채철초태하한해향혁현형혜호화환효훈희"
_NOUNS = 12_000


class Corpus:
    """Makes petition after petition; each is drawn from the ones before by nothing but chance."""

    def __init__(self, seed: int = 2026) -> None:
        chance = random.Random(seed)
        nouns = [*_KNOWN]
        nouns += [
            "".join(chance.choices(_SOUNDS, k=chance.choice((2, 2, 2, 3, 3, 4))))
            for _ in range(_NOUNS)
        ]
        self._nouns = nouns
        self._weights = list(accumulate(1 / (rank + 8) for rank in range(len(nouns))))
        self._words = [noun + particle for noun in nouns for particle in _PARTICLES]
        of_particle = (6, 5, 5, 4, 4, 3, 2, 2, 1, 0.5, 0.5, 0.3, 0.3)
        self._word_weights = list(
            accumulate(share / (rank + 8) for rank in range(len(nouns)) for share in of_particle)
        )
        self._chance = chance

    def title(self) -> str:
        """Return 10 to 40 syllables."""
        chance = self._chance
        words = chance.choices(
            self._words, cum_weights=self._word_weights, k=chance.randrange(2, 9)
        )
        return " ".join((*words, "관련", chance.choice(_ENDINGS).rstrip(".?")))[:60]

    def content(self) -> str:
        """Return some sentences: 40 to 250 syllables."""
        chance = self._chance
        words = chance.choices(
            self._words, cum_weights=self._word_weights, k=chance.randrange(10, 50)
        )
        parts: list[str] = []
        while words:
            cut = chance.randrange(4, 9)
            parts += (*words[:cut], chance.choice(_ENDINGS))
            words = words[cut:]
        return " ".join(parts)

    def name(self) -> str:
        """Return an invented name of three syllables."""
        chance = self._chance
        return chance.choice(_FAMILY) + chance.choice(_GIVEN) + chance.choice(_GIVEN)

    def phone(self) -> str:
        """Return an invented mobile number."""
        chance = self._chance
        return f"010-{chance.randrange(10_000):04}-{chance.randrange(10_000):04}"

    def petition(self, number: int) -> Document:
        """Return what is searched of a petition."""
        return Document(
            titled=(self.title(), self.name()),
            texts=(self.content(), f"20{18 + number // 125_000}-{number % 125_000:06}", "가온누"),
            phones=(self.phone(),),
        )

    def petitions(self, count: int) -> Iterator[tuple[int, Document]]:
        """Return petitions numbered from 1."""
        return ((number, self.petition(number)) for number in range(1, count + 1))
