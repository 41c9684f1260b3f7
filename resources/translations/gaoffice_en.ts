<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko">
  <context>
    <name>AccountForm</name>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>고치기 전으로</source>
      <translation>Discard changes</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>민원심사관</source>
      <translation>Petition examiner</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>비워 두면 지금 비밀번호를 그대로 씁니다. 새로 정한 비밀번호는 그 직원이 처음 로그인할 때 바꿉니다.</source>
      <translation>Left empty, the current password stays. A new password is changed by the person at the next sign-in.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>상담원</source>
      <translation>Counselor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>새 비밀번호</source>
      <translation>New password</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_forms.py"></location>
      <source>새 직원</source>
      <translation>New person</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>성명*</source>
      <translation>Name*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>아이디*</source>
      <translation>User ID*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>역할*</source>
      <translation>Roles*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>이 계정을 쓸 수 있습니다</source>
      <translation>This account is in use</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>저장</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>전산 담당</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>전화</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_forms.py"></location>
      <source>정하지 않음</source>
      <translation>Not assigned</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>창구 담당</source>
      <translation>Counter clerk</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>처리 담당</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>콜센터 팀장</source>
      <translation>Call supervisor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/account.ui"></location>
      <source>팀장(확인하지 않은 알림을 이어 받습니다)</source>
      <translation>Team leader (gets alarms that nobody acknowledged)</translation>
    </message>
  </context>
  <context>
    <name>AddNoteForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>메모*</source>
      <translation>Note*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>찾기에서 찾을 수 있고, 민원인에게 나가는 문서에는 인쇄하지 않습니다.</source>
      <translation>Search finds it. It is never printed on what the petitioner gets.</translation>
    </message>
  </context>
  <context>
    <name>AlarmBanner</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/banner.py"></location>
      <source>상 알림 {count}건</source>
      <translation>High alarms: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/banner.py"></location>
      <source>알림 모두 보기</source>
      <translation>Show all alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/banner.py"></location>
      <source>열기</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/banner.py"></location>
      <source>확인</source>
      <translation>Acknowledge</translation>
    </message>
  </context>
  <context>
    <name>AlarmHistoryScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림 이력 내보내기</source>
      <translation>Export alarm history</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림 이력, 창구·시간별</source>
      <translation>Alarm history, by desk and hour</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>접수번호로 찾기</source>
      <translation>Find by receipt number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>창구·시간별 알림</source>
      <translation>Alarms by desk and hour</translation>
    </message>
  </context>
  <context>
    <name>AlarmPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel.py"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel.py"></location>
      <source>확인 전 {waiting} · 확인 뒤 {seen}</source>
      <translation>Unacknowledged {waiting} · acknowledged {seen}</translation>
    </message>
  </context>
  <context>
    <name>AlarmPanelForm</name>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>닫기 (Esc)</source>
      <translation>Close (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>모두 확인</source>
      <translation>Acknowledge all</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>알림 도움말</source>
      <translation>Help on alarms</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>알림 목록</source>
      <translation>List of alarms</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarm_panel.ui"></location>
      <source>알림 패널 닫기</source>
      <translation>Close alarm panel</translation>
    </message>
  </context>
  <context>
    <name>AlarmRulesForm</name>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>기한마다 언제, 얼마나 크게 알릴지 정합니다. 근무일과 근무시간으로 거꾸로 셉니다.</source>
      <translation>For each limit: when and how loudly to tell. Counted back in working days and working hours.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>더하기</source>
      <translation>Add</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>되돌리기</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>모든 규칙을 프로그램이 처음 가지고 있던 값으로 놓습니다. 저장해야 바뀝니다.</source>
      <translation>Sets all rules to the values the program came with. Nothing changes until you save.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>바꾸기</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>보기</source>
      <translation>Example</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>보기: 이 규칙의 알림이 울리는 때</source>
      <translation>Example: when the alarms of this rule ring</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>알림 규칙</source>
      <translation>Alarm rules</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>언제</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>얼마 전</source>
      <translation>How long before</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>이 규칙의 알림</source>
      <translation>Alarms of this rule</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>저장</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>중요도</source>
      <translation>Priority</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>지우기</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>처음 값으로</source>
      <translation>First values</translation>
    </message>
    <message>
      <location filename="../../ui/settings/alarm.ui"></location>
      <source>확인하지 않은 알림을 올리고 다시 울리는 시간, 한 시간의 알림 수는 「기관」 갈래에서 정합니다.</source>
      <translation>How soon alarms go up or ring again, and how many appear in an hour, is set under “Office”.</translation>
    </message>
  </context>
  <context>
    <name>AlarmTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>✖ 고칠 것</source>
      <translation>✖ To correct</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>기한</source>
      <translation>Limit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>알리지 않음</source>
      <translation>No alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>알림과 중요도</source>
      <translation>Alarms and priority</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>언제</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>울리는 때</source>
      <translation>Rings at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>저장 전</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>조기경보</source>
      <translation>Early warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>중요도</source>
      <translation>Priority</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>확인</source>
      <translation>Check</translation>
    </message>
  </context>
  <context>
    <name>AlarmToast</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>{minutes}분 뒤</source>
      <translation>In {minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>미루기</source>
      <translation>Snooze</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>상신</source>
      <translation>Escalate</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>열기</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>확인</source>
      <translation>Acknowledge</translation>
    </message>
  </context>
  <context>
    <name>AlarmsForm</name>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>Enter를 누르면 그 민원을 엽니다. 고른 알림의 경과는 아래 표에 나옵니다.</source>
      <translation>Enter opens the petition. The course of the selected alarm is in the table below.</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>고른 알림의 경과</source>
      <translation>Course of the selected alarm</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>고른 알림의 민원을 대장에서 엽니다. (Enter)</source>
      <translation>Opens the petition of the selected alarm in the register. (Enter)</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>내보내기</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>막대가 길수록 그 시간에 화면에 뜬 알림이 많습니다.</source>
      <translation>A longer bar means more alarms on the screen in that hour.</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>민원 열기</source>
      <translation>Open petition</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>보고 기간</source>
      <translation>Period of the report</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>보이는 목록을 엑셀이나 .csv로 저장합니다. (Ctrl+E)</source>
      <translation>Saves the list shown as Excel or .csv. (Ctrl+E)</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>알림 이력</source>
      <translation>Alarm history</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>오늘 끝나는 기한과 지난 기한을 한 장으로 인쇄합니다. (Ctrl+Shift+D)</source>
      <translation>Prints what ends today and what has passed on one sheet. (Ctrl+Shift+D)</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>오늘의 기한 목록</source>
      <translation>Today’s list of dues</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>조건</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>창구·시간별</source>
      <translation>By desk and hour</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>창구와 시간별 알림</source>
      <translation>Alarms by desk and hour</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/alarms.ui"></location>
      <source>칸의 숫자는 기간 안에 그 시간에 화면에 뜬 알림 수이고, 막대는 가장 많은 칸을 견준 길이입니다. ▲는 한 시간에 한도를 넘은 창구입니다.</source>
      <translation>A cell counts the alarms on the screen in that hour of the period; its bar compares it with the largest cell. ▲ marks a desk that went over the limit of an hour.</translation>
    </message>
  </context>
  <context>
    <name>AnswerCooperationForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>회신 내용*</source>
      <translation>Reply*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>회신받은 때</source>
      <translation>Reply received at</translation>
    </message>
  </context>
  <context>
    <name>AnswerEditor</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/answer_editor.py"></location>
      <source>기본 문안으로 바꿉니다. Ctrl+Z로 되돌립니다.</source>
      <translation>Puts the basic text in its place. Ctrl+Z brings yours back.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/answer_editor.py"></location>
      <source>답변에 갖출 것</source>
      <translation>What the answer needs</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/answer_editor.py"></location>
      <source>쓰던 답변이 있습니다. 이어서 쓰십시오.</source>
      <translation>Your draft of the answer is here. Go on writing.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/answer_editor.py"></location>
      <source>처음부터 쓰기</source>
      <translation>Start afresh</translation>
    </message>
  </context>
  <context>
    <name>AnswerForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>대책*</source>
      <translation>Measure*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>왜 늘었는지, 처리 실태는 어떤지 적습니다. 개인정보는 적지 않습니다.</source>
      <translation>Why it rose, and how these petitions are handled. No personal data.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>원인*</source>
      <translation>Cause*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>지금 할 일과 제도를 고칠 일을 적습니다.</source>
      <translation>What is done now, and what is to change in the rules.</translation>
    </message>
  </context>
  <context>
    <name>AskCooperationForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>부서를 고르십시오.</source>
      <translation>Choose the department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>요청할 것*</source>
      <translation>What is asked*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>처리기한 안에서 정합니다.</source>
      <translation>A day within the deadline.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>협조할 부서*</source>
      <translation>Department to cooperate*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>회신기한*</source>
      <translation>Reply by*</translation>
    </message>
  </context>
  <context>
    <name>AskForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>낱말</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>민원 종류나 부서</source>
      <translation>Petition kind or department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>민원의 제목과 내용에 나오는 낱말입니다. 예: 통학버스</source>
      <translation>A word in titles and contents of petitions, e.g. school bus</translation>
    </message>
  </context>
  <context>
    <name>AskRepresentativesForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>선정 기한*</source>
      <translation>Choose by*</translation>
    </message>
  </context>
  <context>
    <name>AskSupplementForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>먼저 요구한 것을 다시 요구합니다. (10일 이내, 한 번)</source>
      <translation>Asks once more for what was requested. (up to 10 days, once)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>민원인이 보완하는 데 걸리는 시간을 헤아려 정합니다.</source>
      <translation>Allow for the time the petitioner needs to supply it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>보완 기한*</source>
      <translation>Supply by*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>보완할 것*</source>
      <translation>What is missing*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>요구 방법</source>
      <translation>Requested by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>요구한 때</source>
      <translation>Requested at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>재요구</source>
      <translation>Again</translation>
    </message>
  </context>
  <context>
    <name>AttachmentBox</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>고른 첨부 빼기</source>
      <translation>Remove the selected attachment</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>또는 파일을 여기에 끌어다 놓으십시오.</source>
      <translation>Or drop files here.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>빼기</source>
      <translation>Remove</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>첨부한 파일</source>
      <translation>Attached files</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>첨부할 파일</source>
      <translation>Files to attach</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>파일 넣기…</source>
      <translation>Add files…</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>파일을 읽고 있습니다.</source>
      <translation>Reading files.</translation>
    </message>
  </context>
  <context>
    <name>AuditForm</name>
    <message>
      <location filename="../../ui/settings/audit.ui"></location>
      <source>누가, 언제, 어느 컴퓨터에서, 누구의 정보로, 무엇을 했는지의 기록입니다. 고치거나 지울 수 없습니다.</source>
      <translation>Who did what, when, from which computer and with whose data. It can’t be changed or deleted.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/audit.ui"></location>
      <source>더 보기</source>
      <translation>Show more</translation>
    </message>
    <message>
      <location filename="../../ui/settings/audit.ui"></location>
      <source>접속기록</source>
      <translation>Audit trail</translation>
    </message>
  </context>
  <context>
    <name>AuditTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>누가</source>
      <translation>Who</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>누구의 정보</source>
      <translation>Whose data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>때</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>자세히</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>접속기록</source>
      <translation>Audit trail</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>컴퓨터</source>
      <translation>Computer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>한 일</source>
      <translation>What</translation>
    </message>
  </context>
  <context>
    <name>BeginPauseForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>끝날 날</source>
      <translation>Expected end</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>시작한 때</source>
      <translation>Begun at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>정해지지 않았으면 비워 둡니다.</source>
      <translation>Leave it empty if it is not fixed.</translation>
    </message>
  </context>
  <context>
    <name>Bell</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/bell.py"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/bell.py"></location>
      <source>알림, 확인 전 {count}건: {list}</source>
      <translation>Alarms, to acknowledge: {count}: {list}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/bell.py"></location>
      <source>알림, 확인할 것 없음</source>
      <translation>Alarms, nothing to acknowledge</translation>
    </message>
  </context>
  <context>
    <name>BoardChoice</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>기관 전체</source>
      <translation>Whole office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>끝 날</source>
      <translation>Last day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>보이는 현황을 한 장으로 인쇄합니다. (Ctrl+P)</source>
      <translation>Prints the board as shown on one page. (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>첫날</source>
      <translation>First day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_choice.py"></location>
      <source>현황 인쇄</source>
      <translation>Print board</translation>
    </message>
  </context>
  <context>
    <name>BoardForm</name>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>Enter를 누르면 그 민원을, Shift+Enter를 누르면 그 열의 순서로 보여 드립니다.</source>
      <translation>Press Enter to see the petitions, Shift+Enter to sort by the column.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>기간 안에 끝난 민원</source>
      <translation>Petitions that ended in the period</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>담당자별</source>
      <translation>By handler</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>담당자별 현황</source>
      <translation>Board by handler</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>부서별</source>
      <translation>By department</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>부서별 현황</source>
      <translation>Board by department</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>지금</source>
      <translation>Now</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/board.ui"></location>
      <source>지금의 현황</source>
      <translation>Board of the moment</translation>
    </message>
  </context>
  <context>
    <name>BoardScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>부서별, 담당자별</source>
      <translation>By department, by handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>올해 보기</source>
      <translation>Show this year</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>현황</source>
      <translation>Board</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>현황 인쇄</source>
      <translation>Print board</translation>
    </message>
  </context>
  <context>
    <name>BusyBar</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/busy_bar.py"></location>
      <source>작업 중</source>
      <translation>Working</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/busy_bar.py"></location>
      <source>취소</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>BusyButton</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/busy_button.py"></location>
      <source>끝날 때까지 다시 누르지 않아도 됩니다.</source>
      <translation>No need to press again until it is done.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/busy_button.py"></location>
      <source>처리하는 중…</source>
      <translation>Working…</translation>
    </message>
  </context>
  <context>
    <name>CalendarForm</name>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>고른 변경 되돌리기</source>
      <translation>Undo selected change</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>고른 휴일 지우기</source>
      <translation>Delete selected holiday</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>다음 해 확정</source>
      <translation>Confirm next year</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>달력 변경 이력</source>
      <translation>Changes of the calendar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>연도</source>
      <translation>Year</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar.ui"></location>
      <source>휴일</source>
      <translation>Holidays</translation>
    </message>
  </context>
  <context>
    <name>CalendarPopup</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/calendar_popup.py"></location>
      <source>{year}년 {month}월</source>
      <translation>{year}. {month}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/calendar_popup.py"></location>
      <source>다음 달</source>
      <translation>Next month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/calendar_popup.py"></location>
      <source>앞 달</source>
      <translation>Previous month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/calendar_popup.py"></location>
      <source>오늘</source>
      <translation>Today</translation>
    </message>
  </context>
  <context>
    <name>CalendarPreviewForm</name>
    <message>
      <location filename="../../ui/settings/calendar_preview.ui"></location>
      <source>그만두기</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar_preview.ui"></location>
      <source>기한이 바뀌는 민원</source>
      <translation>Petitions whose deadline changes</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar_preview.ui"></location>
      <source>기한이 바뀌는 민원(앞의 20건까지)</source>
      <translation>Petitions whose deadline changes (the first 20)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar_preview.ui"></location>
      <source>바뀌는 날</source>
      <translation>Days that change</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calendar_preview.ui"></location>
      <source>적용</source>
      <translation>Apply</translation>
    </message>
  </context>
  <context>
    <name>CalendarPreviewPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>바뀐 뒤</source>
      <translation>Afterwards</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>접수번호</source>
      <translation>Receipt no.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>제목</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>지금 기한</source>
      <translation>Deadline now</translation>
    </message>
  </context>
  <context>
    <name>CalendarTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{note} (되돌렸음)</source>
      <translation>{note} (undone)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>근무시간·공휴일</source>
      <translation>Hours and holidays</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>날짜</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>누가</source>
      <translation>Who</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>되돌리기</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>되돌림: {note}</source>
      <translation>Undone: {note}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>때</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>무엇을</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>이름</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>종류</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>처음 설정</source>
      <translation>Set-up</translation>
    </message>
  </context>
  <context>
    <name>CatalogueForm</name>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>민원 찾기</source>
      <translation>Find petitions</translation>
    </message>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>민원편람</source>
      <translation>Petition handbook</translation>
    </message>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>새 민원</source>
      <translation>New petition kind</translation>
    </message>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>이름, 초성, 근거 조문</source>
      <translation>Name, initials, article</translation>
    </message>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>찾기</source>
      <translation>Find</translation>
    </message>
    <message>
      <location filename="../../ui/settings/catalogue.ui"></location>
      <source>확인 필요만</source>
      <translation>To verify only</translation>
    </message>
  </context>
  <context>
    <name>CatalogueTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>(쓰지 않음)</source>
      <translation>(not in use)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>(저장 전)</source>
      <translation>(not saved)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>▲ 확인 필요</source>
      <translation>▲ To verify</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>✓ 확인</source>
      <translation>✓ Verified</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>민원</source>
      <translation>Petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>민원편람</source>
      <translation>Petition handbook</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>처리기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>확인</source>
      <translation>Verified</translation>
    </message>
  </context>
  <context>
    <name>ChangeForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>내용*</source>
      <translation>Content*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>변경을 신청한 때</source>
      <translation>Change asked at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>제목*</source>
      <translation>Title*</translation>
    </message>
  </context>
  <context>
    <name>ChangesPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/row_forms.py"></location>
      <source>(없음)</source>
      <translation>(none)</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/chart.py"></location>
      <source>← → 키로 하나씩 읽습니다.</source>
      <translation>← and → read it one by one.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/chart.py"></location>
      <source>차트</source>
      <translation>Chart</translation>
    </message>
  </context>
  <context>
    <name>ChooseFile</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/file_choosing.py"></location>
      <source>가져올 파일 고르기</source>
      <translation>Choose the file to import</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/file_choosing.py"></location>
      <source>엑셀·CSV 파일 (*.xlsx *.csv);;모든 파일 (*)</source>
      <translation>Excel and CSV files (*.xlsx *.csv);;All files (*)</translation>
    </message>
  </context>
  <context>
    <name>ChooseRepresentativesForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>기한까지 정하지 않아 기관이 정했습니다.</source>
      <translation>Not chosen in time; the office chose.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>대표자*</source>
      <translation>Representatives*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>스페이스로 표시합니다.</source>
      <translation>Tick with Space.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>정한 사람</source>
      <translation>Chosen by</translation>
    </message>
  </context>
  <context>
    <name>Chosen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>{count}건을 골랐습니다.</source>
      <translation>Selected: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>{minutes}분 뒤</source>
      <translation>In {minutes} minutes</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>내력</source>
      <translation>Story</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>독촉장 발부·인쇄</source>
      <translation>Issue and print dunning letter</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>미루기</source>
      <translation>Snooze</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>미룰 수 있는 횟수 {left}회</source>
      <translation>Snoozes left: {left}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>사유*</source>
      <translation>Reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>상신</source>
      <translation>Escalate</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>열기</source>
      <translation>Open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>점검 내용</source>
      <translation>What was checked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>확인</source>
      <translation>Acknowledge</translation>
    </message>
  </context>
  <context>
    <name>CloseRepeatForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>갖추지 못한 조건이 있어 종결할 수 없습니다.</source>
      <translation>A condition is not met, so it can’t be closed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이전 민원</source>
      <translation>Earlier petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>조건</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>종결 사유*</source>
      <translation>Reason for closing*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>종결 통지에 그대로 적습니다.</source>
      <translation>Stands in the notice of closing as written.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>종결할 수 있는 조건 (법 제23조)</source>
      <translation>Conditions for closing (Act Art. 23)</translation>
    </message>
  </context>
  <context>
    <name>CollectDocumentForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>예: 본인, 대리인 성명과 관계</source>
      <translation>e.g. in person, proxy’s name and relation</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>찾아간 때</source>
      <translation>Collected at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>찾아간 사람*</source>
      <translation>Collected by*</translation>
    </message>
  </context>
  <context>
    <name>CompleteForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>답변</source>
      <translation>Answer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>문서 외 통지 사유</source>
      <translation>Why not in writing</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>민원 처리부에 적을 한 줄입니다. 예: 공사 시간을 조정하기로 함</source>
      <translation>One line for the petition register, e.g. hours of the works to be adjusted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>신속하게 알려야 하거나 민원인이 원하면 다른 방법으로 알릴 수 있습니다.</source>
      <translation>Other ways are possible when it is urgent or the petitioner wishes it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>쓰는 동안 저절로 저장합니다.</source>
      <translation>Saved by itself while you write.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>알리는 방법*</source>
      <translation>Told by*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>처리 결과*</source>
      <translation>Result*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>처리 구분*</source>
      <translation>Outcome*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>통지서 미리보기</source>
      <translation>Preview notice</translation>
    </message>
  </context>
  <context>
    <name>CorrectForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>다른 민원에 잘못 입력한 처리처럼, 마지막 처리만 되돌립니다.</source>
      <translation>Only the last step can be undone, such as one entered in the wrong petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>없던 처리</source>
      <translation>Never taken</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>이 처리를 하지 않은 것으로 되돌립니다</source>
      <translation>Undo this step as if it had never been taken</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>이력에 남습니다.</source>
      <translation>Kept in the history.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>일어난 때</source>
      <translation>Happened at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>정정 사유*</source>
      <translation>Reason for the correction*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>정정할 기록*</source>
      <translation>Entry to correct*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>지금의 기록</source>
      <translation>The entry now</translation>
    </message>
  </context>
  <context>
    <name>CorrectSlipForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>고칠 것만 고칩니다. 그대로 둔 것은 바뀌지 않습니다.</source>
      <translation>Correct only what is wrong. What you leave stays as it is.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>내용</source>
      <translation>Content</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>성명</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>연락처</source>
      <translation>Contact number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>전자우편</source>
      <translation>Email</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>제목</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>주소</source>
      <translation>Address</translation>
    </message>
  </context>
  <context>
    <name>CrashDialog</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>결함 내용</source>
      <translation>Details of the fault</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>계속</source>
      <translation>Continue</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>기록 파일을 쓸 수 없습니다.</source>
      <translation>The log file can’t be written.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>기록: {file}</source>
      <translation>Log: {file}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>끝내기</source>
      <translation>Exit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>방금 하신 일을 끝내지 못했습니다. 이미 저장한 것과 임시저장한 내용은 그대로 있습니다. 아래 내용을 복사해 전산 담당에게 보내 주십시오. 개인정보는 가렸습니다.</source>
      <translation>What you just did was not finished. Everything already saved, drafts included, is still there. Copy the text below and send it to the administrator. Personal data has been masked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>복사</source>
      <translation>Copy</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>복사했습니다.</source>
      <translation>Copied.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/crash.py"></location>
      <source>프로그램에 결함이 있습니다.</source>
      <translation>The program met a fault.</translation>
    </message>
  </context>
  <context>
    <name>DailyPrinting</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/daily_print.py"></location>
      <source>미리 보기</source>
      <translation>Preview</translation>
    </message>
  </context>
  <context>
    <name>DateBox</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/date_box.py"></location>
      <source>달력에서 고르기</source>
      <translation>Choose from the calendar</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/date_box.py"></location>
      <source>달력에서 고르기 (Alt+↓)</source>
      <translation>Choose from the calendar (Alt+↓)</translation>
    </message>
  </context>
  <context>
    <name>DayEdit</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/date_box.py"></location>
      <source>날짜</source>
      <translation>Date</translation>
    </message>
  </context>
  <context>
    <name>DecideObjectionForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>결정 이유*</source>
      <translation>Reasons of the decision*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>결정 통지에 그대로 적습니다.</source>
      <translation>Stands in the notice of the decision as written.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>결정*</source>
      <translation>Decision*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>결정한 때</source>
      <translation>Decided at</translation>
    </message>
  </context>
  <context>
    <name>DeemWithdrawnForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>처리 결과*</source>
      <translation>Result*</translation>
    </message>
  </context>
  <context>
    <name>DepartmentForm</name>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>고치기 전으로</source>
      <translation>Discard changes</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>부서 이름*</source>
      <translation>Name of department*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>부서장(기한을 넘긴 민원을 바로 알립니다)</source>
      <translation>Head (told at once of petitions past their deadline)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>부서장이 없으면 초과 알림이 민원심사관에게 갑니다.</source>
      <translation>Without a head, overdue alarms go to the petition examiner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_forms.py"></location>
      <source>새 부서</source>
      <translation>New department</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>이 부서를 쓸 수 있습니다</source>
      <translation>This department is in use</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>저장</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../ui/settings/department.ui"></location>
      <source>전화(접수증과 통지에 적힙니다)</source>
      <translation>Phone (printed on receipts and notices)</translation>
    </message>
  </context>
  <context>
    <name>DetailForm</name>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>가린 개인정보를 봅니다. 본 기록이 남습니다.</source>
      <translation>Shows the masked personal data. That you saw it is recorded.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>계산 요약</source>
      <translation>Summary of the calculation</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>고른 첨부 파일을 정한 곳에 저장합니다. 파일을 실행하지 않습니다.</source>
      <translation>Saves the selected attachment where you choose. The file is not opened.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>내용</source>
      <translation>Content</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>다른 이름으로 저장</source>
      <translation>Save as</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>단계</source>
      <translation>Stage</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>목록으로</source>
      <translation>Back to list</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>목록으로 돌아갑니다. (Esc, Alt+←)</source>
      <translation>Goes back to the list. (Esc, Alt+←)</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>민원 종류</source>
      <translation>Petition kind</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>민원인</source>
      <translation>Petitioner</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>민원인 정보 보기</source>
      <translation>Show the petitioner’s data</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>보기</source>
      <translation>Show</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>알린 기한</source>
      <translation>Deadline as notified</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>이력</source>
      <translation>History</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>접수번호</source>
      <translation>Receipt no.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>접수와 담당</source>
      <translation>Intake and handler</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>제목</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>처리기한</source>
      <translation>Deadline</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>처리기한 계산</source>
      <translation>How the deadline is counted</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>첨부 파일</source>
      <translation>Attachments</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>출력한 문서</source>
      <translation>Printed documents</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/detail.ui"></location>
      <source>할 일</source>
      <translation>To do</translation>
    </message>
  </context>
  <context>
    <name>DisposeDocumentForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>문서를 폐기하면서 민원도 종결</source>
      <translation>Close the petition with the destruction</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>예: 문서세단기로 폐기함</source>
      <translation>e.g. shredded</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>종결</source>
      <translation>Closing</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>폐기 내용*</source>
      <translation>How destroyed*</translation>
    </message>
  </context>
  <context>
    <name>DocumentList</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_documents.py"></location>
      <source>민원 종류를 고르면 구비서류가 나옵니다.</source>
      <translation>Choose a petition kind to see its required documents.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_documents.py"></location>
      <source>이 민원에는 구비서류가 없습니다.</source>
      <translation>This petition requires no documents.</translation>
    </message>
  </context>
  <context>
    <name>DraftMenu</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>그대로 두기</source>
      <translation>Keep</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>쓰던 것을 두고 새로 쓰기</source>
      <translation>Keep this draft and start a new one</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>임시저장</source>
      <translation>Drafts</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>임시저장 {0}건</source>
      <translation>Drafts: {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>임시저장 모두 지우기…</source>
      <translation>Delete all drafts…</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>임시저장 지우기</source>
      <translation>Delete drafts</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>지우기</source>
      <translation>Delete</translation>
    </message>
  </context>
  <context>
    <name>DraftPreview</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/draft_preview.py"></location>
      <source>닫기</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/draft_preview.py"></location>
      <source>통지서 쪽</source>
      <translation>Pages of the notice</translation>
    </message>
  </context>
  <context>
    <name>DunForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>독촉 내용*</source>
      <translation>Text of the letter*</translation>
    </message>
  </context>
  <context>
    <name>EarlyWarningScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_screen.py"></location>
      <source>열린 서식 보내기</source>
      <translation>Send the open form</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_screen.py"></location>
      <source>조기경보</source>
      <translation>Early warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_screen.py"></location>
      <source>조기경보 인쇄</source>
      <translation>Print early warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_screen.py"></location>
      <source>조기경보의 갈래</source>
      <translation>Parts of early warning</translation>
    </message>
  </context>
  <context>
    <name>EndPauseForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>끝난 때*</source>
      <translation>Ended at*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>메모</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>EnterSignatoriesForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>같은 집에 사는 사람은 한 세대로 셉니다.</source>
      <translation>People living together count as one household.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>서명한 사람*</source>
      <translation>Signatories*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>서명한 연명부 원본을 확인했습니다.</source>
      <translation>The signed original of the list was checked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>세대 수*</source>
      <translation>Households*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>연명부</source>
      <translation>Original list</translation>
    </message>
  </context>
  <context>
    <name>ExcludeDaysForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>마지막 날*</source>
      <translation>Last day*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>첫날*</source>
      <translation>First day*</translation>
    </message>
  </context>
  <context>
    <name>ExportForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>개인정보</source>
      <translation>Personal data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>누가 무엇을 왜 내보냈는지 접속기록에 남습니다.</source>
      <translation>The audit trail keeps who exported what and why.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>목적</source>
      <translation>Purpose</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>성명을 가리지 않고 내보냅니다.</source>
      <translation>Export names unmasked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>예: 분기 점검 자료</source>
      <translation>e.g. figures for the quarterly check</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>처리 담당과 민원심사관이 목적을 적었을 때만 가리지 않습니다.</source>
      <translation>Only handlers and petition examiners who state a purpose get them unmasked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>파일 형식</source>
      <translation>File type</translation>
    </message>
  </context>
  <context>
    <name>ExtendCooperationForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>새 회신기한*</source>
      <translation>New reply-by date*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>연장 사유*</source>
      <translation>Reason for the extension*</translation>
    </message>
  </context>
  <context>
    <name>ExtendForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>1일부터 처리기간({days}일)까지 연장할 수 있습니다.</source>
      <translation>From 1 day up to the processing period ({days} days).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>2026. 5. 6.부터 접수한 민원은 업무가 많거나 담당자가 없다는 사유로 연장할 수 없습니다.</source>
      <translation>A petition received from 2026. 5. 6. on can’t be extended for a heavy workload or an absent handler.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>구체적인 사유*</source>
      <translation>Specific reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>사유*</source>
      <translation>Grounds*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>연장할 기간*</source>
      <translation>Extend by*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/extensions.py"></location>
      <source>일</source>
      <translation> days</translation>
    </message>
  </context>
  <context>
    <name>ExtendObjectionForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>민원인에게 그대로 알립니다.</source>
      <translation>The petitioner is told it as it stands.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>연장 사유*</source>
      <translation>Reason for the extension*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>연장할 날수*</source>
      <translation>Days to extend*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>일</source>
      <translation> days</translation>
    </message>
  </context>
  <context>
    <name>ExtendPauseForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>새로 끝날 날*</source>
      <translation>New end*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>연장 사유*</source>
      <translation>Reason for the extension*</translation>
    </message>
  </context>
  <context>
    <name>ExtendSupplementForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>민원인은 두 번까지 연장을 요청할 수 있습니다.</source>
      <translation>The petitioner may ask for an extension twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>민원인이 말한 사유*</source>
      <translation>Petitioner’s reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>새 보완 기한*</source>
      <translation>New supply-by date*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>요청받은 때</source>
      <translation>Asked at</translation>
    </message>
  </context>
  <context>
    <name>FeedbackPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>근거: {0}</source>
      <translation>Basis: {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>내용이 거의 같은 민원이 {0}건 있습니다.</source>
      <translation>Petitions with almost the same content: {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>민원 종류를 고르면 언제까지 처리해야 하는지와 그 이유가 나옵니다.</source>
      <translation>Choose a petition kind to see when it is due and why.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>보기 Alt+D</source>
      <translation>Show Alt+D</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>이 민원에서 챙길 것</source>
      <translation>What to see to</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>이분의 민원이 {0}건 있습니다.</source>
      <translation>Petitions of this person: {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>이분의 처리 중인 민원이 {0}건 있습니다.</source>
      <translation>Open petitions of this person: {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>처리기한</source>
      <translation>Deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>처리기한 미리보기</source>
      <translation>Deadline preview</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>처리기한의 이유</source>
      <translation>Why this deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_feedback.py"></location>
      <source>확인 필요: 처리기간의 근거를 우리 기관이 아직 확인하지 않았습니다.</source>
      <translation>To verify: this office has not yet confirmed the basis of the processing period.</translation>
    </message>
  </context>
  <context>
    <name>FieldProblem</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/field_problem.py"></location>
      <source>%s (필수)</source>
      <translation>%s (required)</translation>
    </message>
  </context>
  <context>
    <name>FileObjectionForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>거부처분을 받은 날*</source>
      <translation>Refusal received on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>민원인이 거부처분을 받은 날입니다. 이날의 다음 날부터 60일을 셉니다.</source>
      <translation>The day the petitioner received the refusal. The 60 days count from the day after.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>이의신청한 날*</source>
      <translation>Objection filed on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>취지와 이유*</source>
      <translation>Aim and grounds*</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>단계</source>
      <translation>Stage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>담당 부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>모두</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>민원 종류</source>
      <translation>Petition kind</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>예: 11.23, -7</source>
      <translation>e.g. 11.23, -7</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>접수 방법</source>
      <translation>Channel</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>접수일까지</source>
      <translation>Received until</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>접수일부터</source>
      <translation>Received from</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/filter_panel.py"></location>
      <source>필터 지우기</source>
      <translation>Clear filters</translation>
    </message>
  </context>
  <context>
    <name>ForecastChoice</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>PDF로 저장</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>기관 전체</source>
      <translation>Whole office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>모든 부서</source>
      <translation>All departments</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>보이는 예보를 PDF 파일로 저장합니다. (Ctrl+S)</source>
      <translation>Saves the forecast shown as a PDF file. (Ctrl+S)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>보이는 예보를 한 장으로 인쇄합니다. (Ctrl+P)</source>
      <translation>Prints the forecast shown on one sheet. (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>부서마다 한 장씩 모든 예보서를 한꺼번에 만듭니다. (Ctrl+Shift+P)</source>
      <translation>Makes all sheets at once, one for each department. (Ctrl+Shift+P)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>예보서 인쇄</source>
      <translation>Print sheet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_choice.py"></location>
      <source>예보할 달</source>
      <translation>Month of the forecast</translation>
    </message>
  </context>
  <context>
    <name>ForecastForm</name>
    <message>
      <location filename="../../ui/early_warning/forecast.ui"></location>
      <source>Enter를 누르면 그 부서의 예보를 보여 드립니다.</source>
      <translation>Enter shows the forecast of that department.</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/forecast.ui"></location>
      <source>다음 달 예보서 목록</source>
      <translation>Sheets of next month</translation>
    </message>
  </context>
  <context>
    <name>ForecastTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>기관 전체 보기</source>
      <translation>Show whole office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>낱말</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>달 가운데</source>
      <translation>Within the month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>모든 부서의 예보서</source>
      <translation>Sheets of all departments</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>무엇별로 볼지</source>
      <translation>What to view by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>민원 분류</source>
      <translation>Category</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>민원 분류별</source>
      <translation>By category</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>민원 종류</source>
      <translation>Petition kind</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>민원 종류별</source>
      <translation>By petition kind</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>부서별</source>
      <translation>By department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>사전예보</source>
      <translation>Forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>어느 그림을 볼지</source>
      <translation>Which chart to show</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>열두 달</source>
      <translation>Twelve months</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>예보 보기</source>
      <translation>Show forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>예보서 목록</source>
      <translation>Sheets</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>예보서 목록 · 새 예보 {count}</source>
      <translation>Sheets · new: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>예보서 인쇄</source>
      <translation>Print sheet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>예보서를 PDF로 저장</source>
      <translation>Save sheet as PDF</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>제목의 낱말</source>
      <translation>Words in titles</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>해마다</source>
      <translation>By year</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>도움말</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>도움말 (F1)</source>
      <translation>Help (F1)</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>민원·콜센터</source>
      <translation>Petitions and call center</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>사용자 차림표</source>
      <translation>User menu</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>사용자 차림표 (F10)</source>
      <translation>User menu (F10)</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>이름, 접수번호, 명령 찾기</source>
      <translation>Find a name, receipt number or command</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>이름·접수번호·명령 찾기 (Ctrl+K)</source>
      <translation>Find name, receipt no., command (Ctrl+K)</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>차림표</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../../ui/main_window/frame.ui"></location>
      <source>화면 목록</source>
      <translation>Screens</translation>
    </message>
  </context>
  <context>
    <name>HandOverForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>이송 구분</source>
      <translation>Passed on as</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>이송 사유*</source>
      <translation>Reason for passing it on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>이송한 때</source>
      <translation>Passed on at</translation>
    </message>
  </context>
  <context>
    <name>HelpPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/help.py"></location>
      <source>닫기 (Esc)</source>
      <translation>Close (Esc)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/help.py"></location>
      <source>도움말</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/help.py"></location>
      <source>도움말 내용</source>
      <translation>Help text</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/help.py"></location>
      <source>도움말 닫기</source>
      <translation>Close help</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>{notice} 인쇄</source>
      <translation>Print: {notice}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>통지서 인쇄</source>
      <translation>Print notice</translation>
    </message>
  </context>
  <context>
    <name>HistoryFilters</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>기한</source>
      <translation>Limit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>내 알림</source>
      <translation>My alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>내가 담당하거나 나에게 울린 알림만 봅니다.</source>
      <translation>Only alarms that I handle or that rang for me.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>담당 부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>상태</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>예: 001201</source>
      <translation>e.g. 001201</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>접수번호의 일부</source>
      <translation>Part of the receipt number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>조건 지우기</source>
      <translation>Clear conditions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_filters.py"></location>
      <source>중요도</source>
      <translation>Priority</translation>
    </message>
  </context>
  <context>
    <name>HolidayForm</name>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>날짜*</source>
      <translation>Date*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>영향 보기</source>
      <translation>Show effects</translation>
    </message>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>예: 임시공휴일(대통령 선거)</source>
      <translation>e.g. temporary holiday (presidential election)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>이름*</source>
      <translation>Name*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>종류</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../ui/settings/holiday.ui"></location>
      <source>휴일 더하기</source>
      <translation>Add holiday</translation>
    </message>
  </context>
  <context>
    <name>HoursForm</name>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>09:00~12:00, 13:00~18:00</source>
      <translation>09:00~12:00, 13:00~18:00</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>근무 요일*</source>
      <translation>Working days*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>근무시간 바꾸기</source>
      <translation>Change office hours</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>근무시간*</source>
      <translation>Office hours*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>금</source>
      <translation>Fr</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>목</source>
      <translation>Th</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>수</source>
      <translation>We</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>영향 보기</source>
      <translation>Show effects</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>월</source>
      <translation>Mo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>일</source>
      <translation>Su</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>적용하는 날*</source>
      <translation>From the day*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>토</source>
      <translation>Sa</translation>
    </message>
    <message>
      <location filename="../../ui/settings/hours.ui"></location>
      <source>화</source>
      <translation>Tu</translation>
    </message>
  </context>
  <context>
    <name>ImportForm</name>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>가져오기</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>가져올 줄</source>
      <translation>Rows to import</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>국민신문고에서 내려받은 엑셀 파일을 고릅니다. (Ctrl+O)</source>
      <translation>Choose the Excel file downloaded from e-People. (Ctrl+O)</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>그만두기</source>
      <translation>Stop</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>목록 내보내기</source>
      <translation>Export list</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>보기</source>
      <translation>Views</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>아래에 보이는 줄과 사유를 파일로 저장합니다. (Ctrl+E)</source>
      <translation>Saves the rows shown below, with the reasons, to a file. (Ctrl+E)</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>이 파일을 닫고 접수 대기 민원을 봅니다. 가져오지 않은 줄은 저장하지 않습니다.</source>
      <translation>Closes this file and shows the petitions waiting to be taken in. Rows not imported are not saved.</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>진행 정도</source>
      <translation>Progress</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>파일 고르기</source>
      <translation>Choose file</translation>
    </message>
    <message>
      <location filename="../../ui/epeople/import.ui"></location>
      <source>파일 닫기</source>
      <translation>Close file</translation>
    </message>
  </context>
  <context>
    <name>ImportScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>{count}건 가져오기</source>
      <translation>Import {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>{name} · {count}줄</source>
      <translation>{name} · rows: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>{what} {percent}%</source>
      <translation>{what} {percent}%</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>가져오기</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>가져오는 중</source>
      <translation>Importing</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>국민신문고 가져오기</source>
      <translation>Import from e-People</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>목록 내보내기</source>
      <translation>Export list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>읽는 중</source>
      <translation>Reading</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>접수 대기 {count}건 반영</source>
      <translation>Keep waiting: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>파일 고르기</source>
      <translation>Choose file</translation>
    </message>
  </context>
  <context>
    <name>InlineForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/inline_form.py"></location>
      <source>그만두기</source>
      <translation>Cancel</translation>
    </message>
  </context>
  <context>
    <name>IntakeContents</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>되돌리기</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>임시저장됨 {0}</source>
      <translation>Draft saved {0}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>임시저장하지 못했습니다.</source>
      <translation>The draft could not be saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>지우기</source>
      <translation>Clear</translation>
    </message>
  </context>
  <context>
    <name>IntakeDress</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>대리인 연락처</source>
      <translation>Proxy’s contact number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>도착한 날 (비우면 오늘)</source>
      <translation>Date of arrival (today if empty)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>도착한 시각 (비우면 지금)</source>
      <translation>Time of arrival (now if empty)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>생년월일</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>연락처</source>
      <translation>Contact number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>오늘</source>
      <translation>Today</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>지금</source>
      <translation>Now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_dress.py"></location>
      <source>처리 부서</source>
      <translation>Department</translation>
    </message>
  </context>
  <context>
    <name>IntakeFields</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_fields.py"></location>
      <source>(정하지 않음)</source>
      <translation>(Not assigned)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_fields.py"></location>
      <source>대표자</source>
      <translation>Representative</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_fields.py"></location>
      <source>법인·단체 이름</source>
      <translation>Name of organization</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_fields.py"></location>
      <source>성명</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>IntakeForm</name>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>PDF로 저장</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>같은 민원인 F8</source>
      <translation>Same petitioner F8</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>개인</source>
      <translation>Individual</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>구비서류</source>
      <translation>Required documents</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>구술</source>
      <translation>Oral</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>국민신문고</source>
      <translation>e-People</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>내용</source>
      <translation>Content</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>다시 인쇄</source>
      <translation>Print again</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>닫기</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>대리인 성명 *</source>
      <translation>Proxy’s name *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>대리인 연락처</source>
      <translation>Proxy’s contact number</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>대리인이 신청</source>
      <translation>Filed by a proxy</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>대표자</source>
      <translation>Representative</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>도착 시각</source>
      <translation>Arrived at</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>모두 몇 명인지</source>
      <translation>How many people in all</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>민원 종류 *</source>
      <translation>Petition kind *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>민원인 구분</source>
      <translation>Type of petitioner</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>민원인 수 *</source>
      <translation>Number of people *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>민원인과의 관계 *</source>
      <translation>Relation to petitioner *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>민원취약계층</source>
      <translation>Vulnerable petitioner</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>방문</source>
      <translation>Visit</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>법인·단체</source>
      <translation>Organization</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>새 민원 접수</source>
      <translation>New petition</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>생년월일</source>
      <translation>Date of birth</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>성명 *</source>
      <translation>Name *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>여러 사람</source>
      <translation>Group</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>연락처</source>
      <translation>Contact number</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>예: 법정대리인, 자녀</source>
      <translation>e.g. legal representative, child</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>우편</source>
      <translation>Mail</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>위임장</source>
      <translation>Letter of proxy</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>위임장을 확인함</source>
      <translation>Letter of proxy checked</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>임시저장</source>
      <translation>Save draft</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>전자우편</source>
      <translation>Email</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>전화</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>접수 F9</source>
      <translation>Take in F9</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>접수 방법 *</source>
      <translation>Channel *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>접수하고 인쇄 Ctrl+Enter</source>
      <translation>Take in and print Ctrl+Enter</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>제목 *</source>
      <translation>Title *</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>주소</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>지우기</source>
      <translation>Clear</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>처리 부서·담당</source>
      <translation>Department, handler</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>첨부</source>
      <translation>Attachments</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>카카오톡</source>
      <translation>KakaoTalk</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/intake.ui"></location>
      <source>팩스</source>
      <translation>Fax</translation>
    </message>
  </context>
  <context>
    <name>IntakePapers</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <source>PDF를 저장할 폴더</source>
      <translation>Folder for PDF files</translation>
    </message>
  </context>
  <context>
    <name>IntakeScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>같은 민원인</source>
      <translation>Same petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>비슷한 민원 보기</source>
      <translation>Show similar petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>새 민원 접수</source>
      <translation>New petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>실행 취소</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>쓰던 것을 두고 새로 쓰기</source>
      <translation>Keep this draft and start a new one</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>임시저장</source>
      <translation>Save draft</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>임시저장 목록</source>
      <translation>Drafts</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>입력한 내용 지우기</source>
      <translation>Clear the form</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>접수</source>
      <translation>Intake</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>접수하고 인쇄</source>
      <translation>Take in and print</translation>
    </message>
  </context>
  <context>
    <name>JudgeRepeatForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 사람의 비슷한 민원을 찾고 있습니다.</source>
      <translation>Looking for similar petitions of the same person.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>견주기</source>
      <translation>Compare</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>견주어 본 민원에 스페이스로 표시합니다. 고른 줄의 글이 아래에 나옵니다.</source>
      <translation>Tick with Space those you compared. The text of the selected row is shown below.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>민원의 성격, 내용의 유사성·관련성, 같은 답변을 할 수밖에 없는 사정을 적습니다.</source>
      <translation>State the nature of the petition, how alike and related the contents are, and why the answer can only be the same.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이 민원</source>
      <translation>This petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이전 민원</source>
      <translation>Earlier petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이전 민원*</source>
      <translation>Earlier petitions*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>판단 근거*</source>
      <translation>Grounds of the judgement*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>판단*</source>
      <translation>Judgement*</translation>
    </message>
  </context>
  <context>
    <name>KeepViewForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>보기 이름*</source>
      <translation>Name of the view*</translation>
    </message>
  </context>
  <context>
    <name>KindBox</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_kinds.py"></location>
      <source>민원 종류 목록</source>
      <translation>List of petition kinds</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_kinds.py"></location>
      <source>이름이나 초성으로 찾기 (↓ 모두 보기)</source>
      <translation>Find by name or initials (↓ shows all)</translation>
    </message>
  </context>
  <context>
    <name>KindForm</name>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>고치기 전으로</source>
      <translation>Discard changes</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>구비서류(한 줄에 하나)</source>
      <translation>Required documents (one per line)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>근거 조문</source>
      <translation>Articles</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>기관이 확인함</source>
      <translation>Verified by the office</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>말로 신청할 수 있습니다(구술)</source>
      <translation>May be filed orally</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>민원 이름*</source>
      <translation>Name of petition kind*</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>분류</source>
      <translation>Category</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>새 민원</source>
      <translation>New petition kind</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>수수료</source>
      <translation>Fee</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>원</source>
      <translation> won</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>저장</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>접수 화면에서 고를 수 있습니다</source>
      <translation>Offered on the intake screen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>정하지 않음</source>
      <translation>Not assigned</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>참고 사항</source>
      <translation>Notes</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>처리 부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>처리기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>처리기간의 길이</source>
      <translation>Length of the processing period</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>처리기간의 단위</source>
      <translation>Unit of the processing period</translation>
    </message>
    <message>
      <location filename="../../ui/settings/kind.ui"></location>
      <source>처리기간의 출처</source>
      <translation>Source of the processing period</translation>
    </message>
  </context>
  <context>
    <name>LevelForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>바꾸는 사유*</source>
      <translation>Reason for the change*</translation>
    </message>
  </context>
  <context>
    <name>LiftForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>해제 사유*</source>
      <translation>Reason for lifting*</translation>
    </message>
  </context>
  <context>
    <name>ListToast</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>알림 목록 열기 (F6)</source>
      <translation>Open list of alarms (F6)</translation>
    </message>
  </context>
  <context>
    <name>ListingTable</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>예상 범위</source>
      <translation>Expected range</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>전달</source>
      <translation>Delivery</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>지난해</source>
      <translation>Last year</translation>
    </message>
  </context>
  <context>
    <name>LockedForm</name>
    <message>
      <location filename="../../ui/staff/locked.ui"></location>
      <source>끝내기</source>
      <translation>Exit</translation>
    </message>
    <message>
      <location filename="../../ui/staff/locked.ui"></location>
      <source>다시 시도</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../ui/staff/locked.ui"></location>
      <source>복구 열쇠</source>
      <translation>Recovery key</translation>
    </message>
    <message>
      <location filename="../../ui/staff/locked.ui"></location>
      <source>복구 열쇠로 열기</source>
      <translation>Open with recovery key</translation>
    </message>
    <message>
      <location filename="../../ui/staff/locked.ui"></location>
      <source>자료를 열 수 없습니다</source>
      <translation>The data can’t be opened</translation>
    </message>
  </context>
  <context>
    <name>LockedScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/locked.py"></location>
      <source>자료 열기</source>
      <translation>Open data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/locked.py"></location>
      <source>자료 파일: {place}</source>
      <translation>Data file: {place}</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/main_window.py"></location>
      <source>{office} 민원·콜센터</source>
      <translation>{office} – Petitions and call center</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/main_window.py"></location>
      <source>다음에 프로그램을 시작할 때 바뀝니다.</source>
      <translation>Takes effect at the next start of the program.</translation>
    </message>
  </context>
  <context>
    <name>MergeForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>같은 취지인 이유를 적습니다.</source>
      <translation>State why they have the same purpose.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>병합 사유*</source>
      <translation>Reason for merging*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>병합할 민원*</source>
      <translation>Petitions to merge*</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/messages.py"></location>
      <source>닫기</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/messages.py"></location>
      <source>알림 닫기</source>
      <translation>Close message</translation>
    </message>
  </context>
  <context>
    <name>MonthView</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/calendar_popup.py"></location>
      <source>달력</source>
      <translation>Calendar</translation>
    </message>
  </context>
  <context>
    <name>NavigationButton</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/navigation.py"></location>
      <source>{title}, {count}건</source>
      <translation>{title}, {count}</translation>
    </message>
  </context>
  <context>
    <name>NotHandleForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>구체적인 사유*</source>
      <translation>Specific reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>사유*</source>
      <translation>Ground*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>왜 이 사유에 해당하는지 적습니다. 민원인에게 그대로 알립니다.</source>
      <translation>State why this ground applies. The petitioner is told it as it stands.</translation>
    </message>
  </context>
  <context>
    <name>NoteForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>개인정보는 적지 않습니다.</source>
      <translation>No personal data.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>메모*</source>
      <translation>Note*</translation>
    </message>
  </context>
  <context>
    <name>OfficeForm</name>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>기관</source>
      <translation>Office</translation>
    </message>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>다른 폴더에 백업</source>
      <translation>Back up to folder…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>백업</source>
      <translation>Backup</translation>
    </message>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>보관된 백업</source>
      <translation>Backups kept</translation>
    </message>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>저장</source>
      <translation>Save</translation>
    </message>
    <message>
      <location filename="../../ui/settings/office.ui"></location>
      <source>지금 백업</source>
      <translation>Back up now</translation>
    </message>
  </context>
  <context>
    <name>OfficeTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>기관</source>
      <translation>Office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>만든 때</source>
      <translation>Made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>백업을 둘 폴더</source>
      <translation>Folder for the backup</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>크기</source>
      <translation>Size</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>파일</source>
      <translation>File</translation>
    </message>
  </context>
  <context>
    <name>OutageExclusion</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>장애 기간</source>
      <translation>Outage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>정보시스템 장애 기간 빼기</source>
      <translation>Exclude a system outage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>정보시스템 장애 기간을 처리 중인 민원의 처리기간에서 뺍니다.</source>
      <translation>Excludes an outage of the information system from the processing periods of open petitions.</translation>
    </message>
  </context>
  <context>
    <name>OutageForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>마지막 날*</source>
      <translation>Last day*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>미리보기</source>
      <translation>Preview</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>어떤 장애*</source>
      <translation>What failed*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>예: 국민신문고 접속 장애</source>
      <translation>e.g. e-People could not be reached</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>이 처리의 효과</source>
      <translation>What this step does</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>처리기간에서 빼기</source>
      <translation>Exclude outage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>첫날*</source>
      <translation>First day*</translation>
    </message>
  </context>
  <context>
    <name>OuterWindow</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/outer_window.py"></location>
      <source>민원·콜센터</source>
      <translation>Petitions and call center</translation>
    </message>
  </context>
  <context>
    <name>OwnViews</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/own_views.py"></location>
      <source>실행 취소</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>PageTable</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/page_table.py"></location>
      <source>불러오는 중</source>
      <translation>Loading</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/page_table.py"></location>
      <source>없어진 줄</source>
      <translation>Removed row</translation>
    </message>
  </context>
  <context>
    <name>PapersMenu</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_papers.py"></location>
      <source>구술 민원서</source>
      <translation>Oral petition form</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_papers.py"></location>
      <source>문서 인쇄</source>
      <translation>Print documents</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_papers.py"></location>
      <source>문서 인쇄({count})</source>
      <translation>Print documents ({count})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_papers.py"></location>
      <source>접수증</source>
      <translation>Receipt</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_papers.py"></location>
      <source>처리기한 계산서</source>
      <translation>Deadline sheet</translation>
    </message>
  </context>
  <context>
    <name>PasswordForm</name>
    <message>
      <location filename="../../ui/staff/password.ui"></location>
      <source>새 비밀번호</source>
      <translation>New password</translation>
    </message>
    <message>
      <location filename="../../ui/staff/password.ui"></location>
      <source>새 비밀번호 확인</source>
      <translation>Repeat new password</translation>
    </message>
    <message>
      <location filename="../../ui/staff/password.ui"></location>
      <source>지금 비밀번호</source>
      <translation>Current password</translation>
    </message>
  </context>
  <context>
    <name>PcForm</name>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>Enter를 누르면 다음 칸으로 갑니다</source>
      <translation>Enter moves to the next field</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>PDF 저장 폴더</source>
      <translation>Folder for PDF files</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>고대비</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>고르기</source>
      <translation>Choose</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>근무하는 날 이 시각에 누군가 로그인해 있으면 문서 프린터로 한 번 인쇄합니다. 비워 두면 Ctrl+Shift+D로만 인쇄합니다.</source>
      <translation>Printed once at this time of each working day on the document printer, if somebody is signed in. Left empty, only Ctrl+Shift+D prints it.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>글쇠</source>
      <translation>Keys</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>문서 프린터</source>
      <translation>Document printer</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>알림이 뜰 때 소리를 냅니다</source>
      <translation>Play a sound when an alarm appears</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>언어</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>오늘의 기한 목록을 인쇄하는 시각</source>
      <translation>Print today’s list of dues at</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>이 컴퓨터에만 적용되며, 고르는 대로 보관합니다.</source>
      <translation>For this computer only; kept as soon as chosen.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>인쇄</source>
      <translation>Printing</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>인쇄하지 않음</source>
      <translation>Not printed</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>저장할 때마다 묻습니다</source>
      <translation>Asks at each saving</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>접수증 프린터</source>
      <translation>Receipt printer</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>화면</source>
      <translation>Display</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pc.ui"></location>
      <source>화면 배율</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>PcTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>PDF를 저장할 폴더</source>
      <translation>Folder for PDF files</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>{name} (지금 없음)</source>
      <translation>{name} (not present)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>끄기</source>
      <translation>Off</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>다음에 프로그램을 시작할 때 바뀝니다.</source>
      <translation>Takes effect at the next start of the program.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>시스템 설정에 따름</source>
      <translation>As the system</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>이 컴퓨터</source>
      <translation>This computer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>인쇄할 때 고름(시스템 기본 프린터)</source>
      <translation>Choose when printing (default printer)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>켜기</source>
      <translation>On</translation>
    </message>
  </context>
  <context>
    <name>PeriodFields</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_period.py"></location>
      <source>기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_period.py"></location>
      <source>끝 날</source>
      <translation>Last day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_period.py"></location>
      <source>첫날</source>
      <translation>First day</translation>
    </message>
  </context>
  <context>
    <name>PetitionDetail</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail.py"></location>
      <source>가리기</source>
      <translation>Hide</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail.py"></location>
      <source>민원인 정보 가리기</source>
      <translation>Hide the petitioner’s data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail.py"></location>
      <source>민원인 정보 보기</source>
      <translation>Show the petitioner’s data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail.py"></location>
      <source>보기</source>
      <translation>Show</translation>
    </message>
  </context>
  <context>
    <name>PetitionPicker</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>{name} 찾기</source>
      <translation>Find: {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>접수번호, 제목, 성명으로 찾기</source>
      <translation>Find by receipt no., title or name</translation>
    </message>
  </context>
  <context>
    <name>PhoneEdit</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/phone_edit.py"></location>
      <source>전화번호</source>
      <translation>Phone number</translation>
    </message>
  </context>
  <context>
    <name>PlaceForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>담당 부서*</source>
      <translation>Department*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>받을 부서*</source>
      <translation>To department*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>부서를 고르십시오.</source>
      <translation>Choose the department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>정하지 않음</source>
      <translation>Not assigned</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>PDF로 저장</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>{page} / {total}쪽</source>
      <translation>Page {page} of {total}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>문서 크기</source>
      <translation>Document size</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>프린터 없음</source>
      <translation>No printer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>프린터를 찾고 있습니다.</source>
      <translation>Looking for printers.</translation>
    </message>
  </context>
  <context>
    <name>PreviewForm</name>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>PDF로 저장</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>PDF로 저장 (Ctrl+S)</source>
      <translation>Save as PDF (Ctrl+S)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>너비 맞춤</source>
      <translation>Fit width</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>너비 맞춤 (Ctrl+0)</source>
      <translation>Fit width (Ctrl+0)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>닫기</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>닫기 (Esc)</source>
      <translation>Close (Esc)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>매수</source>
      <translation>Copies</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>미리보기</source>
      <translation>Preview</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>용지</source>
      <translation>Paper</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>인쇄</source>
      <translation>Print</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>인쇄 (Ctrl+P)</source>
      <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>인쇄 미리보기</source>
      <translation>Print preview</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>작게</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>작게 (Ctrl+-)</source>
      <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>쪽</source>
      <translation>Page</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>크게</source>
      <translation>Larger</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>크게 (Ctrl++)</source>
      <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>프린터</source>
      <translation>Printer</translation>
    </message>
    <message>
      <location filename="../../ui/printing/preview.ui"></location>
      <source>확대 비율</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>PrintRegisterForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>성명과 연락처를 가리지 않으려면 목적을 적습니다. 목적은 기록에 남습니다.</source>
      <translation>State a purpose to print names and contact numbers unmasked. The purpose is recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>적지 않으면 개인정보를 가려서 인쇄합니다.</source>
      <translation>Left empty, personal data is printed masked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>접수일까지*</source>
      <translation>Received until*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>접수일부터*</source>
      <translation>Received from*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>출력 목적</source>
      <translation>Purpose</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <location filename="../../gaoffice_desktop/app/program.py"></location>
      <source>복구 열쇠</source>
      <translation>Recovery key</translation>
    </message>
  </context>
  <context>
    <name>RaiseForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>발령 사유</source>
      <translation>Reason for raising</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>발령 사유*</source>
      <translation>Reason for raising*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>소관 부서*</source>
      <translation>Department in charge*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>소관 부서가 함께 읽습니다.</source>
      <translation>The department in charge reads it, too.</translation>
    </message>
  </context>
  <context>
    <name>ReadyDocumentForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>교부할 문서*</source>
      <translation>Document to hand out*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>예: 졸업증명서 1부</source>
      <translation>e.g. graduation certificate, 1 copy</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>처리 예정일*</source>
      <translation>Expected completion*</translation>
    </message>
  </context>
  <context>
    <name>ReceiveSupplementForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>도착한 때*</source>
      <translation>Arrived at*</translation>
    </message>
  </context>
  <context>
    <name>RecoveryForm</name>
    <message>
      <location filename="../../ui/staff/recovery.ui"></location>
      <source>로그인하러 가기</source>
      <translation>Go to sign-in</translation>
    </message>
    <message>
      <location filename="../../ui/staff/recovery.ui"></location>
      <source>복구 열쇠를 보관해 주십시오</source>
      <translation>Keep the recovery key</translation>
    </message>
    <message>
      <location filename="../../ui/staff/recovery.ui"></location>
      <source>이 컴퓨터의 민원 자료는 암호화되어 있습니다. 컴퓨터를 바꾸거나 백업을 되살릴 때 아래 열쇠가 필요하며, 잃어버리면 누구도 자료를 되살릴 수 없습니다. 이 화면은 한 번만 나옵니다.</source>
      <translation>The petition data on this computer is encrypted. You need the key below to move to another computer or to restore a backup; if it is lost, nobody can recover the data. This screen is shown only once.</translation>
    </message>
    <message>
      <location filename="../../ui/staff/recovery.ui"></location>
      <source>인쇄 또는 PDF로 저장</source>
      <translation>Print or save as PDF</translation>
    </message>
    <message>
      <location filename="../../ui/staff/recovery.ui"></location>
      <source>인쇄하거나 옮겨 적어 안전한 곳에 두었습니다.</source>
      <translation>I have printed it or written it down and put it in a safe place.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/recovery.py"></location>
      <source>복구 열쇠</source>
      <translation>Recovery key</translation>
    </message>
  </context>
  <context>
    <name>RegisterForm</name>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>기간을 정해 민원 처리부를 인쇄합니다. (Ctrl+P)</source>
      <translation>Prints the petition register of a period. (Ctrl+P)</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>내보내기</source>
      <translation>Export</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>민원 종류, 부서, 담당자, 단계, 접수 방법, 접수일로 좁힙니다.</source>
      <translation>Narrows by petition kind, department, handler, stage, channel and date received.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>민원 찾기</source>
      <translation>Find petitions</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>민원 처리부</source>
      <translation>Petition register</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>보기</source>
      <translation>Views</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>보이는 목록을 엑셀이나 .csv로 저장합니다. (Ctrl+E)</source>
      <translation>Saves the list shown as Excel or .csv. (Ctrl+E)</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>제목, 내용, 성명(초성도), 전화번호, 접수번호</source>
      <translation>Title, content, name or initials, phone, receipt no.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>제목, 내용, 성명, 전화번호, 접수번호, 담당자, 메모의 일부로 찾습니다. 제목과 성명은 초성으로도 찾습니다.</source>
      <translation>Finds by part of the title, content, name, phone number, receipt number, handler or note. Titles and names are found by initials too.</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>찾기(F3)</source>
      <translation>Find (F3)</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>처리부 인쇄</source>
      <translation>Print register</translation>
    </message>
    <message>
      <location filename="../../ui/petitions/register.ui"></location>
      <source>필터</source>
      <translation>Filters</translation>
    </message>
  </context>
  <context>
    <name>RegisterPrinting</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_printing.py"></location>
      <source>{ledger} 인쇄</source>
      <translation>Print: {ledger}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_printing.py"></location>
      <source>대장</source>
      <translation>Register</translation>
    </message>
  </context>
  <context>
    <name>RegisterScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>{column} 순으로 정렬</source>
      <translation>Sort by {column}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_result.py"></location>
      <source>{count}건</source>
      <translation>{count} found</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_result.py"></location>
      <source>{count}건 이상</source>
      <translation>{count}+ found</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>기한</source>
      <translation>deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register.py"></location>
      <source>대장</source>
      <translation>Register</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>목록 내보내기</source>
      <translation>Export list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>민원 찾기</source>
      <translation>Find petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>민원 처리부 인쇄</source>
      <translation>Print petition register</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>민원인</source>
      <translation>petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>입력한 처리 기록</source>
      <translation>Record the step</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>접수번호</source>
      <translation>receipt no.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>접수일</source>
      <translation>date received</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>최신</source>
      <translation>newest</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_actions.py"></location>
      <source>필터</source>
      <translation>Filters</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register.py"></location>
      <source>필터 {count}</source>
      <translation>Filters {count}</translation>
    </message>
  </context>
  <context>
    <name>ReportModel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_table.py"></location>
      <source>{hour}시</source>
      <translation>{hour}:00</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_table.py"></location>
      <source>가장 많은 한 시간</source>
      <translation>Most in one hour</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_table.py"></location>
      <source>조용히</source>
      <translation>Quietly</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_table.py"></location>
      <source>창구</source>
      <translation>Desk</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_table.py"></location>
      <source>화면에 뜸</source>
      <translation>On screen</translation>
    </message>
  </context>
  <context>
    <name>ReportTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_tab.py"></location>
      <source>올해 보기</source>
      <translation>Show this year</translation>
    </message>
  </context>
  <context>
    <name>Results</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/palette_list.py"></location>
      <source>찾은 항목</source>
      <translation>Found items</translation>
    </message>
  </context>
  <context>
    <name>ReturnForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>민원인에게 그대로 알립니다.</source>
      <translation>The petitioner is told it as it stands.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>반려 사유*</source>
      <translation>Reason for the return*</translation>
    </message>
  </context>
  <context>
    <name>ReviewByCommitteeForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>반복된 다수인관련민원의 종결을 심의했습니다.</source>
      <translation>The closing of a repeated petition of many was reviewed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>심의 의견*</source>
      <translation>Opinion*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>심의한 날*</source>
      <translation>Reviewed on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>안건</source>
      <translation>Matter</translation>
    </message>
  </context>
  <context>
    <name>SaveAttachment</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/attachment_saving.py"></location>
      <source>첨부 파일 저장</source>
      <translation>Save attachment</translation>
    </message>
  </context>
  <context>
    <name>SaveList</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/exporting.py"></location>
      <source>목록 저장</source>
      <translation>Save list</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/search_box.py"></location>
      <source>찾기</source>
      <translation>Find</translation>
    </message>
  </context>
  <context>
    <name>Sentence</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>'{name}' · {kind}</source>
      <translation>“{name}” · {kind}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_at_desk.py"></location>
      <source>'{title}': {told}이 모였습니다.</source>
      <translation>“{title}”: {told} have come in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'심각'으로 올리는 연속 초과 횟수(주 또는 일)</source>
      <translation>Weeks or days in a row above the bound that make it “serious”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'심각'으로 올리는 예상 대비 비율(%)</source>
      <translation>Percent of the expected number that makes it “serious”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'심각'으로 올리는 초과 점수(%, 상한이 100)</source>
      <translation>Excess score that makes it “serious” (%, bound = 100)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'주의'로 올리는 연속 초과 횟수(주 또는 일)</source>
      <translation>Weeks or days in a row above the bound that make it “caution”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'주의'로 올리는 예상 대비 비율(%)</source>
      <translation>Percent of the expected number that makes it “caution”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>'주의'로 올리는 초과 점수(%, 상한이 100)</source>
      <translation>Excess score that makes it “caution” (%, bound = 100)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(금)</source>
      <translation>(Fri)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(목)</source>
      <translation>(Thu)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(수)</source>
      <translation>(Wed)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(월)</source>
      <translation>(Mon)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(일)</source>
      <translation>(Sun)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(토)</source>
      <translation>(Sat)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>(화)</source>
      <translation>(Tue)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/deadline.py"></location>
      <source>--calendar를 JSON으로 읽을 수 없습니다.</source>
      <translation>--calendar can’t be read as JSON.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/deadline.py"></location>
      <source>--received와 --period를 적거나 --batch로 JSON 줄을 넣어 주십시오. 예는 --help에 있습니다.</source>
      <translation>Give --received and --period, or JSON lines with --batch. See --help for examples.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>.ods 형식은 읽지 못합니다. .xlsx로 다시 저장해 주십시오.</source>
      <translation>.ods files can’t be read. Save it as .xlsx.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>.xlsb 형식은 읽지 못합니다. 엑셀에서 .xlsx로 다시 저장해 주십시오.</source>
      <translation>.xlsb files can’t be read. Save it as .xlsx from Excel.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>11일 이상</source>
      <translation>11 days or more</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>15일이 지나기 전에 폐기한 것이 됩니다. (영 제25조제4항)</source>
      <translation>It would have been destroyed before 15 days had passed. (Decree Art. 25(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>1일부터 10일까지 연장할 수 있습니다. (법 제35조제2항)</source>
      <translation>It can be extended by 1 to 10 days. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>1차 연장사유</source>
      <translation>Reason of 1st extension</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>2026. 5. 6. 이후에 접수한 민원만 직권으로 보정할 수 있습니다. (영 제6조제5항, 부칙 제2조)</source>
      <translation>The office may correct slips only in petitions received from 2026. 5. 6. on. (Decree Art. 6(5), Addenda Art. 2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>2026. 5. 6. 전에 접수한 민원이어서 종전의 규정(부득이한 사유)에 따릅니다. (영 부칙 제4조)</source>
      <translation>Received before 2026. 5. 6., so the former rule (unavoidable reason) applies. (Decree Addenda Art. 4)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>24:00은 다음 날 00:00으로 적어 주십시오.</source>
      <translation>Write 24:00 as 00:00 of the next day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>2차 연장사유</source>
      <translation>Reason of 2nd extension</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>3명 이내에서 고릅니다. (영 제8조제1항)</source>
      <translation>Choose up to 3. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>3명 이내의 대표자를 정하도록 요청합니다. (영 제8조제1항)</source>
      <translation>Asks them to choose up to 3 representatives. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>3명 이상이 함께 낸 민원에만 대표자를 둡니다. (영 제8조제1항)</source>
      <translation>Only a petition filed by 3 people or more has representatives. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>3명 이상이 함께 낸 민원에만 대표자를 정하도록 요청합니다. 지금은 {count}명입니다. (영 제8조제1항)</source>
      <translation>Representatives are requested only when 3 people or more filed together. Now {count}. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>3명 이상이 함께 신청했습니다. 대표자를 3명까지 정하도록 요청하고, 정하는 데 걸린 기간은 처리기간에 넣지 않습니다. (영 제8조)</source>
      <translation>Three or more people filed together. Ask them to name up to three representatives; the time this takes does not count towards the processing period. (Decree Art. 8)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>3회 이상 제출하여야 합니다. 이번까지 {count}회입니다. (법 제23조제1항)</source>
      <translation>It must be filed 3 times or more. So far {count}, this one included. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>5명 이상의 민원인이 같은 취지로 낸 민원만 병합할 수 있습니다. 지금은 {count}명입니다. (영 제6조제7항)</source>
      <translation>Only petitions of 5 petitioners or more with the same purpose can be merged. Now {count}. (Decree Art. 6(7))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>5명 이상이 함께 신청했습니다. 5세대 이상의 공동 이해에 관한 것이면 다수인관련민원이며 연명부 원본을 받아 둡니다. (법 제2조제6호, 제24조)</source>
      <translation>Five or more people filed together. If it concerns the common interest of five or more households, it is a petition of many: keep the original list of signatures. (Act Art. 2 no. 6, Art. 24)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>5세대 이상의 공동 이해에 관하여 5명 이상이 연명해야 다수인관련민원입니다. (법 제2조제6호)</source>
      <translation>A petition of many needs 5 signatories or more and the common interest of 5 households or more. (Act Art. 2 no. 6)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>5일 이하</source>
      <translation>5 days or less</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>6일~10일</source>
      <translation>6 to 10 days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>8근무시간 안</source>
      <translation>within 8 working hours</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>8근무시간 안에 접수해야 합니다. (영 제6조제8항)</source>
      <translation>It has to be taken in within 8 working hours. (Decree Art. 6(8))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>D-{days}</source>
      <translation>D-{days}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>EARS C2(일간, 최근 근무일 7일과 비교)</source>
      <translation>EARS C2 (daily, against the last 7 comparable days)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>EARS C2(주간, 최근 7주와 비교)</source>
      <translation>EARS C2 (weekly, against the last 7 weeks)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>Enter로 다음 칸 이동</source>
      <translation>Enter moves to the next field</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>Farrington 개선법(Noufaily 등, 2013)</source>
      <translation>Improved Farrington (Noufaily et al., 2013)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/deadline.py"></location>
      <source>JSON으로 읽을 수 없는 줄입니다.</source>
      <translation>The line can’t be read as JSON.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>PDF 저장 폴더</source>
      <translation>Folder for PDF files</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/facts.py"></location>
      <source>PDF로 저장함</source>
      <translation>Saved as PDF</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>calendar</source>
      <translation>calendar</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>exclusions의 reason은 {reasons} 가운데 하나여야 합니다: {given}</source>
      <translation>The reason of an exclusion must be one of {reasons}: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>exclusions의 항목</source>
      <translation>Entry of exclusions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>exclusions의 항목에는 from과 to를 적어 주십시오.</source>
      <translation>Give from and to in each entry of exclusions.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>explain은 true 또는 false여야 합니다.</source>
      <translation>explain must be true or false.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>period</source>
      <translation>period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>period의 amount를 적어 주십시오.</source>
      <translation>Give the amount of period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>period의 unit은 {units} 가운데 하나여야 합니다: {given}</source>
      <translation>The unit of period must be one of {units}: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>received_at과 period를 적어 주십시오.</source>
      <translation>Give received_at and period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>{alike}% 비슷함 · {number} {title} · {received} 접수 · {told}</source>
      <translation>{alike}% alike · {number} {title} · received {received} · {told}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/check_list.py"></location>
      <source>{all}개 가운데 {met}개를 갖췄습니다.</source>
      <translation>{met} of {all} in place.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{amount}개월</source>
      <translation>{amount} month(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{amount}년</source>
      <translation>{amount} year(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{amount}일</source>
      <translation>{amount} day(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{amount}주</source>
      <translation>{amount} week(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>{asked}에 {until}까지 보완하도록 요구했습니다: {what}</source>
      <translation>Supplement requested {asked}, to be supplied by {until}: {what}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>{at} {kind}, {who}</source>
      <translation>{at} {kind}, {who}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{at} 발령 {by}</source>
      <translation>Raised {at} {by}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{before}, {next}</source>
      <translation>{before}, {next}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>{before}, {part}</source>
      <translation>{before}, {part}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>{cell} 칸에 수식이 있어 읽지 않았습니다. 값만 복사한 파일로 저장해 주십시오.</source>
      <translation>Cell {cell} has a formula and was not read. Save a file with copied values only.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>{cell} 칸의 글이 너무 깁니다. {most:,}자까지 읽습니다.</source>
      <translation>The text in cell {cell} is too long: at most {most:,} characters are read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>{channel} 접수 {at}</source>
      <translation>{channel}, received {at}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/choice_line.py"></location>
      <source>{choices}: {reason}</source>
      <translation>{choices}: {reason}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>{column} {text}</source>
      <translation>{column} {text}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>{copies}부</source>
      <translation>Copies: {copies}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>{copies}부, {printer}</source>
      <translation>Copies: {copies}, {printer}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>{count:,}건</source>
      <translation>{count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{count:,}건 (예상 {expected}, 상한 {bound})</source>
      <translation>{count:,} (expected {expected}, bound {bound})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{count:,}건 / {people:,}명</source>
      <translation>{count:,} / {people:,} people</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>{count:,}건 이상</source>
      <translation>{count:,} or more</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/exporting.py"></location>
      <source>{count:,}건은 이 형식에 담을 수 없습니다. {most:,}건까지 담습니다. 기간을 나누거나 .csv로 내보내 주십시오.</source>
      <translation>This file type can’t hold {count:,} petition(s), only {most:,}. Export shorter periods or use .csv.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>{count:,}번째로 고친 규칙입니다.</source>
      <translation>Version {count:,} of the rules.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>{count:,}줄</source>
      <translation>Rows: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>{count:,}줄 · 처음 기록까지 모두 보았습니다.</source>
      <translation>Rows: {count:,} · this is everything, back to the first entry.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/exporting.py"></location>
      <source>{count:,}줄을 {name:으로} 저장했습니다.</source>
      <translation>Rows saved to {name}: {count:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_table.py"></location>
      <source>{count:,}줄을 복사했습니다.</source>
      <translation>Rows copied: {count:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>{count} · 기한 지남 {over:,}건</source>
      <translation>{count} · past their limit: {over:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>{count}건 · 확인 필요 {left}건</source>
      <translation>Petition kinds: {count} · to verify: {left}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{count}건뿐이어서 우연히 늘었을 수도 있습니다. 민원의 내용을 읽고 판단해 주십시오.</source>
      <translation>With only {count}, the rise may be chance. Read the petitions and judge for yourself.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>{count}건을 골랐습니다: {numbers}</source>
      <translation>{count} petition(s) chosen: {numbers}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{count}건을 병합</source>
      <translation>{count} petition(s) merged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>{count}명을 골랐습니다: {names}</source>
      <translation>{count} chosen: {names}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>{count}번</source>
      <translation>{count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>{count}번 · {day} {hour}시</source>
      <translation>{count} · {day} {hour}:00</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{day:은는} {weekday}입니다.</source>
      <translation>{day} is a {weekday}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>{days}일</source>
      <translation>{days} day(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{days}일 늦음</source>
      <translation>{days} d late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{days}일 연장: {reason}</source>
      <translation>Extended by {days} day(s): {reason}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{days}일 연장: {reason}. {note}</source>
      <translation>Extended by {days} day(s): {reason}. {note}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>{days}일 초과</source>
      <translation>{days} d late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>{day} 24:00</source>
      <translation>{day} 24:00</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{day} {clock}</source>
      <translation>{day} {clock}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{day} {hours}, {amount:을를} 셉니다(모두 {total}).</source>
      <translation>{day} {hours}: {amount} counted ({total} in all).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{day} {hours}, {ordinal}차 연장 기간으로 {amount:을를} 셉니다(모두 {total}).</source>
      <translation>{day} {hours}: {amount} counted as extension no. {ordinal} ({total} in all).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_forms.py"></location>
      <source>{day} {name} 더하기</source>
      <translation>Add {day} {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{day} {name} 지우기</source>
      <translation>Delete {day} {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{day} {time}</source>
      <translation>{day} {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>{day} {time} 기준</source>
      <translation>as of {day} {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>{day} 심의: {opinion}</source>
      <translation>Reviewed {day}: {opinion}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{day} 하루(지금까지)</source>
      <translation>{day} alone (so far)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{day}{weekday}</source>
      <translation>{day} {weekday}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_preview.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{day}까지</source>
      <translation>By {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>{day}까지 찾아가지 않으면 폐기하고 종결할 수 있습니다. (영 제25조제4항)</source>
      <translation>If not collected by {day}, it may be destroyed and the petition closed. (Decree Art. 25(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{day}부터</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_forms.py"></location>
      <source>{day}부터 {intervals} ({weekdays})</source>
      <translation>From {day}: {intervals} ({weekdays})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{day}부터 교부</source>
      <translation>from {day} on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_forms.py"></location>
      <source>{day}부터 근무시간 바꾸기</source>
      <translation>Change office hours from {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>{day}생</source>
      <translation>Born {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>{day}에 끝나면 처리기한은 {due}까지입니다.</source>
      <translation>If it ends on {day}, the deadline is {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>{day}에 도착하면 처리기한은 {due}까지입니다.</source>
      <translation>If it arrives on {day}, the deadline is {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>{day}에 보완 요구가 되돌아왔습니다.</source>
      <translation>The request came back undelivered on {day}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>{day}에 시작한 주</source>
      <translation>week that began {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>{day}에 시작해 아직 끝나지 않은 주</source>
      <translation>week that began {day} and has not ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>{day}에는 이미 같은 이름의 공휴일이 있습니다.</source>
      <translation>{day} already has a holiday of this name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>{day}은 토요일이나 공휴일이어서 보완기간은 {last}까지입니다. (민법 제161조)</source>
      <translation>{day} is a Saturday or holiday, so the supplement period ends {last}. (Civil Act Art. 161)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>{department} · {what} · {reply}까지</source>
      <translation>{department} · {what} · by {reply}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{due}까지 결정</source>
      <translation>to be decided by {due}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>{due}까지 결정하여 문서로 알려야 합니다. (법 제35조제2항)</source>
      <translation>Decide by {due} and tell the petitioner in writing. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>{entered}에 입력</source>
      <translation>Entered {entered}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>{filed}에 이의신청했고 {due}까지 결정해야 합니다.</source>
      <translation>Objection filed {filed}; to be decided by {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>{first} {second}</source>
      <translation>{first} {second}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{first} ~ {last}</source>
      <translation>{first} ~ {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{first} ~ {last} 한 주</source>
      <translation>week {first} to {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{first} ~ {last} 확정</source>
      <translation>Confirmed {first} ~ {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>{first} ~ {last}에 끝난 민원</source>
      <translation>Petitions that ended {first} ~ {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{first} · {rest}</source>
      <translation>{first} · {rest}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{first} · {second}</source>
      <translation>{first} · {second}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{first}, {second}</source>
      <translation>{first}, {second}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{first}~{last}년 {month}월({count}개 해)</source>
      <translation>{first}–{last}, month {month} ({count} years)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{first}~{last}일</source>
      <translation>{first}–{last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>{first}부터 {last}까지</source>
      <translation>{first} to {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_paper_notice.py"></location>
      <source>{folder}에 PDF로 저장했습니다.</source>
      <translation>Saved as PDF in {folder}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{hours}시간</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{hours}시간 {minutes}분</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{hours}시간 늦음</source>
      <translation>{hours} h late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>{hours}시간 초과</source>
      <translation>{hours} h late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{hour}시</source>
      <translation>{hour}:00</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{hour}시 {minute}분</source>
      <translation>{hour} h {minute} min</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>{households}세대(5세대 이상)</source>
      <translation>{households} household(s) (5 or more)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>{how} · {by} · {at}</source>
      <translation>{how} · {by} · {at}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>{if_now} 처리합니다. {tip}</source>
      <translation>It is {if_now}. {tip}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>{kind:은는} 이제 쓰지 않는 민원 종류입니다. 다른 종류를 골라 주십시오.</source>
      <translation>{kind} is no longer in use. Choose another petition kind.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>{kind} · {category}</source>
      <translation>{kind} · {category}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/rules.py"></location>
      <source>{label:은는} 09:10처럼 적어 주십시오.</source>
      <translation>Write {label} like 09:10.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/rules.py"></location>
      <source>{label:은는} {least} 이상이어야 합니다.</source>
      <translation>{label}: at least {least}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/rules.py"></location>
      <source>{label:은는} {most} 이하여야 합니다.</source>
      <translation>{label}: at most {most}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/rules.py"></location>
      <source>{label:은는} 다른 꼴의 값이어야 합니다.</source>
      <translation>{label}: the value is of the wrong type.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/rules.py"></location>
      <source>{label:은는} 정해진 값 가운데서 골라 주십시오.</source>
      <translation>{label}: choose one of the given values.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/pc_tab.py"></location>
      <source>{label} 설정을 이 컴퓨터에 보관했습니다.</source>
      <translation>Kept on this computer: {label}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>{label}: {before} → {after}</source>
      <translation>{label}: {before} → {after}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>{label}: {value}</source>
      <translation>{label}: {value}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>{ledger} 인쇄</source>
      <translation>Print: {ledger}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{left} · {handler}</source>
      <translation>{left} · {handler}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{left} 남음</source>
      <translation>{left} left</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{level} · {text}</source>
      <translation>{level} · {text}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{level}: {meaning}</source>
      <translation>{level}: {meaning}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{limit} {band}</source>
      <translation>{limit} {band}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{limit} {subject}</source>
      <translation>{limit} {subject}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{limit} 기한이 {ago} 지났습니다. 지체 없이 처리하거나 상신해 주십시오.</source>
      <translation>{limit}: the limit has passed ({ago}). Handle it without delay or escalate.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>{limit}: {ends}까지인 기한이라면 이렇게 울립니다.</source>
      <translation>{limit}: for a limit that ends {ends}, the alarms ring like this.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>{limit}: 지금 시작하면 {ends}까지이며, 이렇게 울립니다.</source>
      <translation>{limit}: begun now it ends {ends}, and the alarms ring like this.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>{limit}까지 보내야 합니다({article}).</source>
      <translation>To be passed on by {limit} ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>{limit}까지 보냈어야 합니다({article}). 늦은 것으로 기록합니다.</source>
      <translation>Should have been passed on by {limit} ({article}). It is recorded as late.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{line} ({reason})</source>
      <translation>{line} ({reason})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{line} · {level}</source>
      <translation>{line} · {level}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_list.py"></location>
      <source>{line}번 줄과 같은 사람입니다.</source>
      <translation>Same person as in row {line}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>{longest:,}자까지 적을 수 있습니다.</source>
      <translation>At most {longest:,} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>{longest}자까지 적을 수 있습니다.</source>
      <translation>At most {longest} characters are possible.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>{longest}자까지 적을 수 있습니다. 지금 {length}자입니다.</source>
      <translation>At most {longest} characters; now {length}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{low:,}~{high:,}건</source>
      <translation>{low:,}–{high:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{mark} {level}</source>
      <translation>{mark} {level}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{minutes}분</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{minutes}분 늦음</source>
      <translation>{minutes} min late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{minutes}분 뒤에 다시 알립니다. (남은 횟수 {left}회)</source>
      <translation>Rings again in {minutes} minutes. (Snoozes left: {left})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>{minutes}분 미루기 (남은 횟수 {left}회)</source>
      <translation>Snooze {minutes} minutes (left: {left})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>{minutes}분 초과</source>
      <translation>{minutes} min late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_preview.py"></location>
      <source>{moment}까지</source>
      <translation>By {moment}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/acting.py"></location>
      <source>{month:을를} 마쳤습니다.</source>
      <translation>{month} is done.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>{month} {whose}</source>
      <translation>{month} {whose}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>{month} {whose}: {range} 예상</source>
      <translation>{month} {whose}: {range} expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>{month} {whose}: {range} 예상 · 새 예보</source>
      <translation>{month} {whose}: {range} expected · new forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_printing.py"></location>
      <source>{month} 민원 사전예보 {department}</source>
      <translation>Petition forecast {month} {department}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_printing.py"></location>
      <source>{month} 민원 사전예보 모음</source>
      <translation>Petition forecasts {month}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{month} 예보서는 {day}에 올라옵니다. 그 전에도 위에서 달을 골라 보고 인쇄하실 수 있습니다.</source>
      <translation>The sheets of {month} are listed on {day}. Before that you can choose the month above, look at it and print it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{month}. {day}.{weekday}</source>
      <translation>{month}. {day}. {weekday}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{month}. {day}.{weekday} {clock}</source>
      <translation>{month}. {day}. {weekday} {clock}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>{month}. {day}.{weekday} {time}</source>
      <translation>{month}. {day}. {weekday} {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{month}월</source>
      <translation>{month}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{month}월 가운데 하루 평균 건수</source>
      <translation>Petitions a day within month {month}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{month}월에 들어온 민원</source>
      <translation>Petitions in month {month}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{month}월은 없습니다. 1월부터 12월까지 적어 주십시오.</source>
      <translation>There is no month {month}. Enter a month from 1 to 12.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{month}월은 한 해의 {share}입니다. 고르게 들어오면 {even} %입니다.</source>
      <translation>Month {month} has {share} of a year. Spread evenly it would be {even} %.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{month}월의 민원 처리 상황을 다음 달 5일까지 점검합니다. (영 제22조, 규칙 제7조)</source>
      <translation>How the petitions of month {month} were handled is checked by the 5th of the next month. (Decree Art. 22, Rule Art. 7)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/many.py"></location>
      <source>{most:,}건보다 많습니다. 기간을 나누어 보십시오.</source>
      <translation>There are more than {most:,}. Look at shorter periods.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>{most:,}명까지 입력할 수 있습니다.</source>
      <translation>At most {most:,} people are possible.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/life.py"></location>
      <source>{moved:,}건 변경, {kept:,}건 유지</source>
      <translation>{moved:,} changed, {kept:,} kept</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{moved} · 상한 아래</source>
      <translation>{moved} · beneath the bound</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/looking.py"></location>
      <source>{name:은는} 등록된 부서가 아니어서 이름만 적습니다. ({count:,}건)</source>
      <translation>{name} is no registered department, so only its name is kept. (petitions: {count:,})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{name:은는} 목록이어야 합니다.</source>
      <translation>{name} must be a list.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{name:은는} 문자열이어야 합니다.</source>
      <translation>{name} must be a string.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>{name:은는} 알림을 받는 역할이 없습니다. 역할을 먼저 주십시오.</source>
      <translation>{name} has no role that gets alarms. Give the role first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>{name:은는} 연명부에 없습니다. 대표자는 민원인 가운데에서 정합니다. (영 제8조제1항)</source>
      <translation>{name} is not in the list of signatories. Representatives are chosen from the petitioners. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{name:은는} 음수일 수 없습니다.</source>
      <translation>{name} can’t be negative.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{name:은는} 정수로 적어 주십시오.</source>
      <translation>{name} must be a whole number.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>{name:은는} 파일이 아닙니다.</source>
      <translation>{name} is not a file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>{name:은는} 폴더입니다. 폴더 안의 파일을 골라 첨부해 주십시오.</source>
      <translation>{name} is a folder. Choose the files in it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>{name:을를} 읽을 수 없습니다. 다른 곳에 복사해서 다시 첨부해 주십시오.</source>
      <translation>{name} can’t be read. Copy it elsewhere and attach it again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{name:을를} 저장하지 못했습니다.</source>
      <translation>{name} could not be saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/own_views.py"></location>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>{name:을를} 저장했습니다.</source>
      <translation>{name} saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/own_views.py"></location>
      <source>{name:을를} 지웠습니다.</source>
      <translation>{name} deleted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{name:이가} 너무 큽니다.</source>
      <translation>{name} is too large.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>{name:이가} 없어졌습니다. 파일을 확인하고 다시 첨부해 주십시오.</source>
      <translation>{name} is gone. Check the file and attach it again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>{name:이가} 한도 {limit}MB보다 큽니다. 나누거나 줄여서 첨부해 주십시오.</source>
      <translation>{name} is larger than the limit of {limit} MB. Split it or make it smaller.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{name} {count:,}건</source>
      <translation>{name} {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{name} {count:,}건(늘어남)</source>
      <translation>{name} {count:,} (risen)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>{name} {count}</source>
      <translation>{name} {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{name} · {kind}</source>
      <translation>{name} · {kind}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <source>{name} ↑ 늘어남</source>
      <translation>{name} ↑ risen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>{name} 계정을 저장했습니다.</source>
      <translation>Account {name} saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/exporting.py"></location>
      <source>{name} 외 {others}명</source>
      <translation>{name} (+{others})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{name}({post})</source>
      <translation>{name} ({post})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <source>{name}(지금은 없음)</source>
      <translation>{name} (no longer there)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>{name}: 날마다 접수한 민원</source>
      <translation>{name}: petitions by day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>{name}: 주마다 접수한 민원</source>
      <translation>{name}: petitions by week</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>{new:,}건을 새로 접수하고 {changed:,}건을 고칩니다. 가져온 민원은 지울 수 없습니다.</source>
      <translation>New petitions: {new:,}, to be changed: {changed:,}. Imported petitions can’t be deleted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>{new:,}건을 접수하고 {changed:,}건을 고쳤습니다.</source>
      <translation>Taken in: {new:,}, changed: {changed:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>{new:,}건을 접수하고 {changed:,}건을 고쳤습니다. {refused:,}건은 가져오지 않았습니다. 줄을 골라 바로잡으면 그 줄만 다시 가져옵니다.</source>
      <translation>Taken in: {new:,}, changed: {changed:,}, not imported: {refused:,}. Choose a row and correct it; only that row is then imported again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>{notice}({day})</source>
      <translation>{notice} ({day})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>{notice}({day}) · 아직 통지하지 않음</source>
      <translation>{notice} ({day}) · not yet sent</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>{notice}({day}) · 인쇄함</source>
      <translation>{notice} ({day}) · printed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{now:,}건(앞 {before:,}건, {rate})</source>
      <translation>{now:,} (before {before:,}, {rate})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/repeats.py"></location>
      <source>{number:은는} 같은 민원인의 민원이 아닙니다. (법 제23조제1항)</source>
      <translation>{number} is not a petition of the same petitioner. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/repeats.py"></location>
      <source>{number:은는} 법정민원이어서 반복민원으로 세지 않습니다. (법 제23조제1항)</source>
      <translation>{number} is a statutory petition and does not count as a repeated one. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/repeats.py"></location>
      <source>{number:은는} 이 민원보다 먼저 접수되지 않았습니다.</source>
      <translation>{number} was not received before this petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/standing.py"></location>
      <source>{number:은는} 이미 처리를 마친 민원입니다.</source>
      <translation>{number} is already completed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/standing.py"></location>
      <location filename="../../gaoffice_desktop/petitions/steps/repeats.py"></location>
      <source>{number:은는} 접수를 취소한 민원입니다.</source>
      <translation>The intake of {number} was cancelled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>{number:을를} 접수 대기에서 뺐습니다. 접수 기한 알림도 끝납니다.</source>
      <translation>{number} is off the waiting list. The alarms of its limit end, too.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{number} {kind}</source>
      <translation>{number} {kind}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{number} {kind} ({limit})</source>
      <translation>{number} {kind} ({limit})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{number} {kind} · {limit} {lead}</source>
      <translation>{number} {kind} · {limit} {lead}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>{number} {title} ({who}, {received} 접수, {state})</source>
      <translation>{number} {title} ({who}, received {received}, {state})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{number}번 경보를 {level} 단계로 바꿨습니다.</source>
      <translation>Warning no. {number} is now at level {level}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{number}번 경보를 해제했습니다. {weeks}주 동안 이어졌습니다.</source>
      <translation>Warning no. {number} is lifted. It lasted {weeks} week(s).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{number}번 경보에 메모를 남겼습니다.</source>
      <translation>Note added to warning no. {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{number}번 경보의 원인과 대책을 기록했습니다.</source>
      <translation>Cause and measure of warning no. {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_paper_notice.py"></location>
      <source>{number}번 접수는 그대로입니다. {names:을를} 인쇄하지 못했습니다.</source>
      <translation>Intake {number} stands. Not printed: {names}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>{number}번 접수를 취소하고 입력한 내용을 되살렸습니다.</source>
      <translation>Intake {number} was cancelled; what you entered is back.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번에 같은 민원을 병합했습니다.</source>
      <translation>Petitions of the same purpose merged into {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번에 메모를 남겼습니다.</source>
      <translation>Note added to {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번에 보완을 요구했습니다. 처리기간을 멈춥니다.</source>
      <translation>Supplement requested for {number}. The processing period is paused.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>{number}번으로 접수했습니다.</source>
      <translation>Taken in as {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 다른 기관으로 이송했습니다. 민원인에게 알려 주십시오.</source>
      <translation>{number} transferred to another agency. Tell the petitioner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 다른 부서로 이송했습니다.</source>
      <translation>{number} handed over to another department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 민원인의 뜻대로 바꿨습니다.</source>
      <translation>{number} changed as the petitioner asked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 반려했습니다.</source>
      <translation>{number} returned.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 반복민원으로 종결했습니다.</source>
      <translation>{number} closed as a repeated petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 처리 완료로 기록했습니다.</source>
      <translation>{number} recorded as completed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 처리하지 않고 종결했습니다.</source>
      <translation>{number} closed without being handled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번을 취하한 것으로 보고 종결했습니다.</source>
      <translation>{number} closed as withdrawn.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 교부 문서를 준비했습니다.</source>
      <translation>Document of {number} ready for collection.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 교부 문서를 찾아간 것을 기록했습니다.</source>
      <translation>Recorded that the document of {number} was collected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 교부 문서를 폐기한 것을 기록했습니다.</source>
      <translation>Recorded that the document of {number} was destroyed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 기록을 바로잡았습니다.</source>
      <translation>Record of {number} corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 담당을 정했습니다.</source>
      <translation>{number} assigned.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 대표자 선정을 요청했습니다.</source>
      <translation>Choice of representatives requested for {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 대표자를 기록했습니다.</source>
      <translation>Representatives of {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/dunning.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 독촉장을 발부했습니다.</source>
      <translation>Dunning letter issued for {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/taking.py"></location>
      <source>{number}번의 마지막 처리를 취소했습니다.</source>
      <translation>The last step of {number} was undone.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 보완 요구가 돌아온 것을 기록했습니다.</source>
      <translation>Recorded that the supplement request of {number} came back.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 보완기간을 연장했습니다.</source>
      <translation>Supplement period of {number} extended.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 보완을 받았습니다. 처리기간을 다시 셉니다.</source>
      <translation>Supplement received for {number}. The processing period runs again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 심의를 기록했습니다.</source>
      <translation>Committee review of {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 연명부를 등록했습니다.</source>
      <translation>Signatories of {number} entered.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 이의신청 결정기간을 연장했습니다.</source>
      <translation>Time to decide the objection of {number} extended.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 이의신청을 결정했습니다. 민원인에게 알려 주십시오.</source>
      <translation>Objection of {number} decided. Tell the petitioner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 이의신청을 접수했습니다.</source>
      <translation>Objection of {number} taken in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 접수 내용을 보정했습니다.</source>
      <translation>Intake slip of {number} corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 정지기간을 연장했습니다.</source>
      <translation>Pause of {number} extended.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 지난 날을 처리기간에서 뺐습니다.</source>
      <translation>Past days of {number} excluded from the processing period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 처리기간을 다시 셉니다.</source>
      <translation>The processing period of {number} runs again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 처리기간을 멈췄습니다.</source>
      <translation>The processing period of {number} is paused.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 처리기간을 연장했습니다. 접수한 분에게 알려 주십시오.</source>
      <translation>Processing period of {number} extended. Notify the petitioner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 처리진행상황 통지를 기록했습니다.</source>
      <translation>Progress notice of {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 취하를 기록했습니다.</source>
      <translation>Withdrawal of {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 협조 회신기한을 연장했습니다.</source>
      <translation>Reply-by date for {number} extended.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 협조 회신을 기록했습니다.</source>
      <translation>Reply for {number} recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번의 협조를 요청했습니다.</source>
      <translation>Cooperation requested for {number}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>{number}번이 반복민원인지 판단한 것을 기록했습니다.</source>
      <translation>Recorded whether {number} is a repeated petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>{number}의 처리기한이 더 이릅니다. 처리기한이 가장 이른 민원에 병합해 주십시오.</source>
      <translation>{number} is due earlier. Merge into the petition with the earliest deadline.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>{one} {other}</source>
      <translation>{one} {other}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>{one}, {other}</source>
      <translation>{one}, {other}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>{outcome}, {day} 통지</source>
      <translation>{outcome}, told {day}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{owed} {left} 남았습니다.</source>
      <translation>{owed} Left: {left}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{paper} {copies}부</source>
      <translation>{paper}, copies: {copies}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>{part:,} / {whole:,}건</source>
      <translation>{part:,} / {whole:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{people:,}명</source>
      <translation>{people:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{people}명, {households}세대, {original}</source>
      <translation>{people} people, {households} household(s), {original}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{percent} % ({part:,} / {whole:,}건)</source>
      <translation>{percent} % ({part:,} / {whole:,})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{post}까지 알림</source>
      <translation>Told up to the {post}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{post}에게 알렸습니다.</source>
      <translation>Told: {post}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>{prefix:으로} 시작하는 전화번호는 없습니다. 예: 010-1234-5678</source>
      <translation>No phone number starts with {prefix}. Example: 010-1234-5678</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터가 응답하지 않습니다.</source>
      <translation>The printer {printer} does not answer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터가 인쇄 작업을 받지 않습니다.</source>
      <translation>The printer {printer} accepts no jobs.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>{printer} 프린터로 {copies}부 보냈습니다.</source>
      <translation>Sent to {printer}, copies: {copies}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터를 찾을 수 없습니다.</source>
      <translation>The printer {printer} can’t be found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터에 용지가 걸렸습니다.</source>
      <translation>Paper is jammed in the printer {printer}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터에 용지가 없습니다.</source>
      <translation>The printer {printer} is out of paper.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터의 덮개가 열려 있습니다.</source>
      <translation>The cover of the printer {printer} is open.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터의 잉크나 토너가 떨어졌습니다.</source>
      <translation>The printer {printer} is out of ink or toner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>{printer} 프린터의 토너가 떨어졌습니다.</source>
      <translation>The printer {printer} is out of toner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{priority} {count}</source>
      <translation>{priority} {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{priority}, {subject}. {sentence} {handler}.</source>
      <translation>{priority}, {subject}. {sentence} {handler}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{raised} · {at} 해제 {by}</source>
      <translation>{raised} · lifted {at} {by}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{received} 접수. 5일 이내 민원이므로 근무시간으로 셉니다({days}일 = {hours}근무시간, {article}).</source>
      <translation>Received {received}. A petition of up to 5 days is counted in working hours ({days} day(s) = {hours} working hours, {article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{received} 접수. 6일 이상 민원이므로 첫날을 넣어 날짜로 세고, 토요일과 공휴일은 세지 않습니다(처리기간 {days}일, {article}).</source>
      <translation>Received {received}. A petition of 6 days or more is counted in days, the first day included, without Saturdays and holidays (processing period {days} days, {article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{received} 접수. 근무시간으로 {amount:을를} 셉니다({article}).</source>
      <translation>Received {received}. {amount} of working time is counted ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{received} 접수. 즉시 처리할 민원이므로 3근무시간으로 셉니다({article}).</source>
      <translation>Received {received}. An immediate petition is counted as 3 working hours ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{received} 접수. 처리기간이 {length}이므로 첫날을 넣어 달력으로 세고, 마지막 날이 토요일이나 공휴일이면 다음 근무일에 끝납니다({article}).</source>
      <translation>Received {received}. A processing period of {length} is counted by the calendar, the first day included; if the last day is a Saturday or holiday, it ends on the next working day ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/row_forms.py"></location>
      <source>{row}행 바로잡기</source>
      <translation>Correct row {row}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>{row}행을 바로잡았습니다. 가져오기를 누르면 저장합니다.</source>
      <translation>Row {row} corrected. Press Import to save it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{run}일</source>
      <translation>{run} day(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{run}주</source>
      <translation>{run} week(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/civil.py"></location>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>{sentence} [{article}]</source>
      <translation>{sentence} [{article}]</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_files.py"></location>
      <source>{sentence} {advice}</source>
      <translation>{sentence} {advice}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>{series} {value}{unit}</source>
      <translation>{series} {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>{series} 자료 없음</source>
      <translation>{series} no data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>{series}: 가장 많은 곳은 {name}, {value}{unit}</source>
      <translation>{series}: most at {name}, {value} {unit}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>{share} %</source>
      <translation>{share} %</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{share}, {years}개 해 합계. 고르면 {even} %</source>
      <translation>{share}, {years} year(s) together. Spread evenly: {even} %</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{span} 전</source>
      <translation>{span} before</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>{standing}, {if_now}</source>
      <translation>{standing}, {if_now}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{start}~{end}</source>
      <translation>{start} ~ {end}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <source>{state} · {outcome}</source>
      <translation>{state} · {outcome}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/check_list.py"></location>
      <source>{state} · {sentence}</source>
      <translation>{state} · {sentence}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{state} · {weeks}주째</source>
      <translation>{state} · week {weeks}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{state} · {why}</source>
      <translation>{state} · {why}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>{state}, 통지하지 않음</source>
      <translation>{state}, not told</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>{text:과와} 맞는 민원을 찾지 못했습니다. 낱말의 일부나 초성으로, 또는 낱말을 줄여 찾아보십시오.</source>
      <translation>No petition matches {text}. Try part of a word or initials, or use fewer words.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>{text} ({entered}에 입력)</source>
      <translation>{text} (entered {entered})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{time}까지</source>
      <translation>by {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <source>{title} {count}</source>
      <translation>{title} {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>{told} · 추이: {trend}</source>
      <translation>{told} · trend: {trend}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{topic}에 {level} 경보를 발령했습니다.</source>
      <translation>{topic}: warning raised, level {level}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{tried}해 가운데 {held}해가 범위 안</source>
      <translation>within range in {held} of {tried} years</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>{until}까지 보완하도록 요구하였으나 보완하지 않았습니다. 보완할 것: {what}</source>
      <translation>A supplement was requested by {until} but not supplied. What was missing: {what}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>{until}까지 접수해야 합니다. (영 제6조제8항)</source>
      <translation>Take it in by {until}. (Decree Art. 6(8))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>{until}까지 접수했어야 합니다. (영 제6조제8항)</source>
      <translation>It had to be taken in by {until}. (Decree Art. 6(8))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>{until}까지는 민원인이 정할 수 있습니다. 그때까지 알려 오지 않으면 직접 정합니다. (영 제8조제2항)</source>
      <translation>The petitioners may choose until {until}. If they have named nobody by then, the office chooses. (Decree Art. 8(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{value} (1을 넘으면 상한 초과)</source>
      <translation>{value} (above 1: over the bound)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{value}건</source>
      <translation>{value}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{value}배</source>
      <translation>{value} times</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{value}배(예상을 1건으로 보아)</source>
      <translation>{value} times (taking 1 as expected)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{way:으로} 알림</source>
      <translation>Told by: {way}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{weeks:,}주</source>
      <translation>{weeks:,} week(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{weeks}주 만에 해제</source>
      <translation>lifted after {weeks} week(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>{weeks}주째 이어진 경보입니다.</source>
      <translation>In force for {weeks} week(s).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>{week}에 시작한 주와 {today}까지, 주제 {topics:,}개와 낱말 {words:,}개를 살펴봤습니다. ({at} 기준)</source>
      <translation>Looked at the week that began {week} and up to {today}: topics {topics:,}, words {words:,}. (as of {at})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>{what:은는} JSON 객체여야 합니다.</source>
      <translation>{what} must be a JSON object.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>{what}
{told}</source>
      <translation>{what}
{told}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>{what} ({until}까지)</source>
      <translation>{what} (by {until})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>{what} {advice}</source>
      <translation>{what} {advice}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>{what}에 해당하는 민원이 없습니다.</source>
      <translation>No petition counts as {what}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>{when} {desk} {how}</source>
      <translation>{when} {desk} {how}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>{when} {name} 확인</source>
      <translation>{when} {name} acknowledged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{when} {who}({post})에게 알림: {why}</source>
      <translation>{when} told {who} ({post}): {why}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{when} {who}: {act}</source>
      <translation>{when} {who}: {act}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {amount:을를} 셉니다.</source>
      <translation>{when}: {amount} counted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {days}이므로 세지 않습니다.</source>
      <translation>{when}: not counted, {days}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {name}이므로 세지 않습니다.</source>
      <translation>{when}: not counted, {name}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {ordinal}차 연장 기간으로 {amount:을를} 셉니다.</source>
      <translation>{when}: {amount} counted as extension no. {ordinal}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {why}이므로 세지 않습니다({event}).</source>
      <translation>{when}: not counted, {why} ({event}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, {why}이므로 세지 않습니다.</source>
      <translation>{when}: not counted, {why}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 근무시간이 끝난 뒤에 접수하여 다음 근무일부터 셉니다.</source>
      <translation>{when}: received after office hours, counted from the next working day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 근무시간이 아니므로 세지 않습니다.</source>
      <translation>{when}: not counted, outside office hours.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 마지막 날이 토요일이나 공휴일에 걸려 이날 끝납니다.</source>
      <translation>{when}: ends on this day because the last day is a Saturday or holiday.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 쉬는 시간이므로 세지 않습니다.</source>
      <translation>{when}: not counted, break.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 점심시간이므로 세지 않습니다.</source>
      <translation>{when}: not counted, lunch break.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{when}, 첫날이므로 세지 않습니다.</source>
      <translation>{when}: not counted, first day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지</source>
      <translation>by {when}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 보완을 요구해야 합니다.</source>
      <translation>Request a supplement by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 월간 점검을 해야 합니다.</source>
      <translation>The monthly check is due by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 이의신청을 결정해야 합니다.</source>
      <translation>Decide the objection by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 접수해야 합니다.</source>
      <translation>Take it in by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 처리부서에 넘겨야 합니다.</source>
      <translation>Pass it to the responsible department by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 처리진행상황을 알려야 합니다.</source>
      <translation>Tell the progress by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}까지 처리해야 합니다.</source>
      <translation>Complete it by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>{when}에 다시 알림</source>
      <translation>Rings again {when}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/likeness.py"></location>
      <source>{who} 내용도 비슷합니다.</source>
      <translation>{who} The content is alike too.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/likeness.py"></location>
      <source>{who} 내용이 비슷하고, 1년 안에 접수하여 처리를 마친 민원입니다.</source>
      <translation>{who} The content is alike; it was received within the last year and is completed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{years}해 가운데 {highest}해에 {days}에 하루 건수가 가장 많았습니다.</source>
      <translation>In {highest} of {years} years the most petitions a day came on days {days}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>{year}. {month}. {day}.{weekday}</source>
      <translation>{year}. {month}. {day}. {weekday}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{year}년</source>
      <translation>{year}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{year}년 {count:,}건</source>
      <translation>{year}: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{year}년 {month}월</source>
      <translation>{year}. {month}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>{year}년 {month}월 민원 처리 점검</source>
      <translation>Check of petitions handled in {year}. {month}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{year}년 {month}월(1개 해)</source>
      <translation>{year}, month {month} (1 year)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{year}년 {month}월은 {last}일까지 있습니다.</source>
      <translation>The last day of {year}. {month}. is the {last}th.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>{year}년 {month}월은 {name:이가} {day}에 이미 점검했습니다.</source>
      <translation>{year}. {month}. was already checked by {name} on {day}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>{year}년 {month}월은 아직 끝나지 않았습니다.</source>
      <translation>{year}. {month}. has not ended yet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>{year}년 {month}월은 점검할 달이 아닙니다.</source>
      <translation>{year}. {month}. is not a month to check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{year}년 {now:,}건({earlier}년 {before:,}건, {rate})</source>
      <translation>{year}: {now:,} ({earlier}: {before:,}, {rate})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{year}년 공휴일 확정 — 아래 날짜를 관보와 견주어 보십시오.</source>
      <translation>Confirm the holidays of {year} — compare the days below with the official gazette.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>{year}년 예상</source>
      <translation>{year} expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>{year}년 확정</source>
      <translation>Confirm {year}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>{year}년은 공휴일이 한 건도 없어 확정할 수 없습니다.</source>
      <translation>{year} has no holiday at all and can’t be confirmed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>{year}년은 쓸 수 없는 연도입니다.</source>
      <translation>The year {year} can’t be used.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>― 비슷함 {before:,} → {now:,}건</source>
      <translation>― similar {before:,} → {now:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/columns.py"></location>
      <source>‘신청번호’ 열을 찾지 못했습니다. 국민신문고 민원현황목록에서 내려받은 파일인지 확인해 주십시오.</source>
      <translation>The column ‘신청번호’ (application no.) was not found. Check that the file is the list of petitions downloaded from e-People.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>└ {label}</source>
      <translation>└ {label}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>▲ {said}</source>
      <translation>▲ {said}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>▲ 늘어남 {before:,} → {now:,}건</source>
      <translation>▲ risen {before:,} → {now:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>▲ 아직</source>
      <translation>▲ Not yet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>▲ 확인 필요: 처리기간의 근거를 아직 확인하지 않았습니다.</source>
      <translation>▲ To verify: the basis of the processing period is not yet confirmed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>▼ 줄어듦 {before:,} → {now:,}건</source>
      <translation>▼ fallen {before:,} → {now:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>◇ 접수 대기</source>
      <translation>◇ Waiting</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>● 새 예보</source>
      <translation>● New forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>✓ {day} 기관이 확인했습니다.</source>
      <translation>✓ Verified by the office on {day}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>✓ 출처로 확인된 처리기간입니다.</source>
      <translation>✓ The processing period is verified by its source.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>✖ 기한 지남</source>
      <translation>✖ Past its limit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>가린 개인정보를 열어 봅니다. 본 기록이 남습니다.</source>
      <translation>Opens the masked personal data. That you saw it is recorded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>가장 가까운 해의 같은 달에 들어온 민원과 그 앞 해의 같은 달입니다.</source>
      <translation>What came in during the same month of the latest year, and of the year before it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>가장 먼저 접수한 민원 열기</source>
      <translation>Open the earliest petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>가장 최근의 한 주는 아직 상한을 넘습니다.</source>
      <translation>The newest week is still above the bound.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>가져오기</source>
      <translation>Import</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>가져오지 않음</source>
      <translation>Not imported</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>각하</source>
      <translation>Inadmissible</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>감사원이 감사위원회의의 결정을 거쳐 하는 사항(제6호)</source>
      <translation>Matters on which the Board of Audit and Inspection decides in council (no. 6)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>값</source>
      <translation>Value</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/check_list.py"></location>
      <source>갖춤</source>
      <translation>In place</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>같은 규칙이 두 번 있습니다.</source>
      <translation>The same rule is there twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>같은 글자가 되풀이되는 비밀번호는 쓸 수 없습니다.</source>
      <translation>A password can’t repeat one character.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>같은 내용</source>
      <translation>Same content</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>같은 내용 {count:,}건 / {people:,}명</source>
      <translation>Same content {count:,} / {people:,} people</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>같은 내용 묶기(글자쌍 유사도)</source>
      <translation>Grouping by content (similarity of letter pairs)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>같은 내용으로 판단</source>
      <translation>judged the same</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>같은 내용의 민원</source>
      <translation>Petitions of the same content</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>같은 내용의 민원 {count:,}건</source>
      <translation>Petitions of the same content: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/grouping.py"></location>
      <source>같은 내용의 민원 묶음을 찾지 못했습니다.</source>
      <translation>This group of petitions was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>같은 내용의 민원 보기</source>
      <translation>Show petitions of the same content</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>같은 내용의 민원은 묶음 목록에서 보십시오.</source>
      <translation>Petitions of the same content are in the list of groups.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>같은 내용의 민원을 '심각'으로 올리는 건수</source>
      <translation>Petitions of the same content that make it “serious”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>같은 내용의 민원을 '주의'로 올리는 건수</source>
      <translation>Petitions of the same content that make it “caution”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>같은 내용의 민원을 묶는 기간(일)</source>
      <translation>Days within which petitions of the same content are grouped</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>같은 내용의 민원을 신호로 보는 건수</source>
      <translation>Petitions of the same content that make a signal</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 내용의 민원을 정당한 사유 없이 되풀이하여 제출하였고, 그 처리결과를 두 번 이상 통지하였으므로 종결합니다. 판단 근거: {grounds}</source>
      <translation>The same petition was filed again and again without just cause and its result was notified twice or more, so it is closed. Grounds: {grounds}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>같은 내용의 민원이 아니라고 판단하였습니다. (법 제23조제3항)</source>
      <translation>It was judged not to be the same content. (Act Art. 23(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>같은 내용의 민원이라고 판단하고 그 근거를 기록하였습니다. (법 제23조제3항)</source>
      <translation>It was judged to be the same content, and the grounds are recorded. (Act Art. 23(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 내용의 민원인지 골라 주십시오. (법 제23조제3항)</source>
      <translation>Choose whether the content is the same. (Act Art. 23(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>같은 내용의 민원인지 판단한 기록이 없습니다. (법 제23조제3항)</source>
      <translation>Nobody has recorded whether it is the same content. (Act Art. 23(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 내용의 민원입니다</source>
      <translation>The content is the same</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 내용이 아닙니다</source>
      <translation>The content is not the same</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>같은 달이 통째로 기록에 남아 있는 지난 해들입니다.</source>
      <translation>The past years whose same month is wholly in the record.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>같은 때의 알림이 두 번 있습니다. 하나를 지워 주십시오.</source>
      <translation>There are two alarms at the same time. Remove one of them.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>같은 때의 알림이 이미 있습니다. 그 줄을 골라 바꾸어 주십시오.</source>
      <translation>There already is an alarm at this time. Choose its line and change it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>같은 민원 병합</source>
      <translation>Merge petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>같은 민원은 하나로 병합하여 처리할 수 있습니다(민원 처리에 관한 법률 시행령 제6조제7항). 가장 먼저 접수한 민원을 열어 병합해 주십시오.</source>
      <translation>Petitions of the same content can be merged and handled as one (Decree Art. 6(7)). Open the earliest petition and merge the others there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>같은 민원을 두 번 골랐습니다.</source>
      <translation>The same petition was chosen twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>같은 민원인 불러옴</source>
      <translation>Same petitioner filled in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>같은 사람에게 거듭 울렸습니다</source>
      <translation>Rang twice for the same person</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>같은 사람을 두 번 적었습니다.</source>
      <translation>The same person was entered twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>같은 사람의 비슷한 민원을 찾지 못했습니다.</source>
      <translation>No similar petition of the same person was found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/service.py"></location>
      <source>같은 신청번호·접수번호가 한 번에 두 번 들어 있습니다.</source>
      <translation>The same e-People number and receipt number came twice at once.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>같은 이름의 민원이 이미 있습니다.</source>
      <translation>There already is a petition kind of this name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>같은 이름의 부서가 이미 있습니다.</source>
      <translation>There already is a department of this name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>같은 이전 민원을 두 번 골랐습니다.</source>
      <translation>The same earlier petition was chosen twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>개월</source>
      <translation>months</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/facts.py"></location>
      <source>개인</source>
      <translation>Individual</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>개인정보 가림</source>
      <translation>personal data masked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>개인정보 열람</source>
      <translation>Personal data seen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>개인정보를 넣어 내보내기</source>
      <translation>Export personal data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <location filename="../../gaoffice_desktop/petitions/exporting.py"></location>
      <source>개인정보를 넣어 내보내려면 무엇에 쓸지 목적을 적어 주십시오.</source>
      <translation>State the purpose for which personal data is exported.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>거부</source>
      <translation>Refused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>거부 이유와 구제절차를 함께 알립니다. (법 제27조제3항)</source>
      <translation>Tell the reason of the refusal together with the remedies. (Act Art. 27(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>거부처분을 받은 날</source>
      <translation>Refusal received on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>거부처분을 받은 날부터 60일이 지났습니다. {last}까지 신청할 수 있었습니다. (법 제35조제1항)</source>
      <translation>More than 60 days have passed since the refusal was received. An objection was possible until {last}. (Act Art. 35(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>거부처분을 받은 날이 오늘보다 뒤입니다.</source>
      <translation>The day the refusal was received is after today.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>거부처분을 받은 날이 처분한 날보다 앞섭니다.</source>
      <translation>The day the refusal was received is before the day of the refusal.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>건</source>
      <translation>petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>건의민원</source>
      <translation>Suggestion</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>검토 의견과 근거를 적어 주십시오. 지금은 {letters}자입니다.</source>
      <translation>State what was considered and why. Now {letters} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>검토 의견이 있습니다.</source>
      <translation>The consideration is there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>견주어 본 이전 민원을 골라 주십시오.</source>
      <translation>Choose the earlier petitions you compared.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>견준 지난 자료</source>
      <translation>Past compared with</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>결정</source>
      <translation>Decision</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>결정 이유를 입력해 주십시오. 통지서에 적힙니다. (영 제40조제2항)</source>
      <translation>Enter the reasons of the decision; the notice states them. (Decree Art. 40(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>결정 이유와 원래 거부처분에 대한 불복방법을 문서로 알립니다. (영 제40조제2항)</source>
      <translation>Tell the reasons of the decision and the remedies against the refusal in writing. (Decree Art. 40(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/record.py"></location>
      <source>결정기간을 연장한 이의신청입니다. 날짜를 정정할 수 없습니다.</source>
      <translation>The time to decide this objection was extended, so its dates can’t be corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>결정기간이 {due}에 끝났습니다. 끝나기 전에만 연장할 수 있습니다. (법 제35조제2항)</source>
      <translation>The time to decide ended {due}. It can be extended only before that. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <location filename="../../gaoffice_desktop/petitions/steps/afterwards.py"></location>
      <source>결정을 기다리는 이의신청이 없습니다.</source>
      <translation>No objection awaits a decision.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>결정을 기다리는 이의신청이 있습니다.</source>
      <translation>An objection awaits a decision.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>결정한 이유를 입력해 주십시오.</source>
      <translation>Enter the reasons of the decision.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>겹치는 줄 {lines}개는 한 번만 셉니다.</source>
      <translation>Repeated rows, counted once: {lines}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>경보</source>
      <translation>Warnings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>경보 발령</source>
      <translation>Raise warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>경보 해제</source>
      <translation>Lift warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>경보는 민원심사관과 콜센터 팀장이 발령하고 해제합니다.</source>
      <translation>The petition examiner and the call supervisor raise and lift warnings.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>경보를 해제하는 사유를 입력해 주십시오.</source>
      <translation>Enter why the warning is lifted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>경보서 인쇄</source>
      <translation>Print warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>계절 비중</source>
      <translation>Share of the year</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>계정 저장</source>
      <translation>Account saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>고대비</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>고도의 정치적 판단, 국가기밀 또는 공무상 비밀에 관한 사항(제1호)</source>
      <translation>Matters of high politics, state secrets or official secrets (no. 1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>고르십시오.</source>
      <translation>Choose one.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>고르지 않음</source>
      <translation>Not chosen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>고른 {others}건은 이 민원({number})에 병합되어 종결하고, 이 민원으로 처리합니다. (영 제6조제7항)</source>
      <translation>The {others} chosen petition(s) are closed as merged into this one ({number}) and handled with it. (Decree Art. 6(7))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>고른 조건에 맞는 알림이 없습니다.</source>
      <translation>No alarm matches these conditions.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_table.py"></location>
      <source>고른 줄이 많아 앞의 {count:,}줄만 복사했습니다.</source>
      <translation>Too many rows are selected; only the first {count:,} were copied.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>고른 프린터를 기억하지 못했습니다.</source>
      <translation>The chosen printer could not be remembered.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>고른 필터에 맞는 민원이 없습니다.</source>
      <translation>No petition matches the filters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>고정 알림창</source>
      <translation>Notice that stays</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>고쳐야 할 곳이 {count}곳 있습니다.</source>
      <translation>Fields to correct: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>고충민원</source>
      <translation>Grievance</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>고치는 동안 {name:이가} 알림 규칙을 바꾸었습니다. 다시 열어 확인해 주십시오.</source>
      <translation>{name} changed the alarm rules while you were editing. Open them again and check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>고치는 동안 알림 규칙이 바뀌었습니다. 다시 열어 확인해 주십시오.</source>
      <translation>The alarm rules changed while you were editing. Open them again and check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>고치려는 동안 다른 사람이 달력을 바꾸었습니다. 다시 열어 확인해 주십시오.</source>
      <translation>Somebody else changed the calendar meanwhile. Open it again and check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>고친 것이 없습니다. 아래에서 잘못된 것을 고치십시오.</source>
      <translation>Nothing was corrected. Correct what is wrong below.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>고친 것이 없습니다. 잘못 적힌 것을 고치십시오.</source>
      <translation>Nothing was corrected. Correct what was written wrongly.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>고칠 줄이 {lines}개 있습니다.</source>
      <translation>Rows to correct: {lines}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>공용 자료 서버 주소</source>
      <translation>Address of the shared data server</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/backup.py"></location>
      <source>공용 자료 서버의 백업은 서버에서 pg_dump로 만드십시오.</source>
      <translation>Back up the shared data server on the server, with pg_dump.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/office.py"></location>
      <source>공용 자료 서버의 백업은 서버에서 만듭니다.</source>
      <translation>The shared data server is backed up on the server.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/restore.py"></location>
      <source>공용 자료 서버의 자료는 서버에서 되살리십시오.</source>
      <translation>Restore the shared data server’s data on the server.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>공휴일</source>
      <translation>Holiday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>공휴일의 이름을 적어 주십시오.</source>
      <translation>Enter the name of the holiday.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>공휴일이 {first}부터 확정되어 있어 그 전에 시작하는 기한은 계산하지 않습니다. 전산 담당이 설정의 공휴일 화면에서 그 전의 공휴일을 확인하고 확정 범위를 늘려야 합니다.</source>
      <translation>Holidays are confirmed from {first} on, so no deadline that starts earlier is calculated. The administrator has to check the earlier holidays in Settings, Holidays and widen the confirmed range.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>공휴일이 {last}까지만 확정되어 있어 그 뒤에 걸리는 기한은 계산하지 않습니다. 전산 담당이 설정의 공휴일 화면에서 {year}년 공휴일을 확인하고 확정 범위를 늘려야 합니다.</source>
      <translation>Holidays are confirmed only up to {last}, so no deadline beyond it is calculated. The administrator has to check the holidays of {year} in Settings, Holidays and widen the confirmed range.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>관계 기관·부서의 협조에 시간이 더 걸림</source>
      <translation>Cooperation of other agencies or departments takes longer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>관공서의 공휴일에 관한 규정</source>
      <translation>Regulations on Holidays of Public Agencies</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>관심</source>
      <translation>Interest</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>교부 문서 미수령</source>
      <translation>Document uncollected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>교부 문서 수령</source>
      <translation>Document collected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>교부 문서 수령 안내</source>
      <translation>Notice to collect a document</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>교부 문서 준비</source>
      <translation>Document ready</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>교부 문서 폐기</source>
      <translation>Document destroyed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>교부를 기다리는 문서가 없습니다.</source>
      <translation>No document waits to be collected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>교부하는 문서: {what}</source>
      <translation>Document to hand out: {what}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>교부할 문서가 있는 민원이 아닙니다. (법 제27조제4항)</source>
      <translation>This petition has no document to hand out. (Act Art. 27(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>교부할 문서의 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the document.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>구분</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>구비서류 {count}건이 빠져 있습니다. 접수한 뒤 8근무시간 안에 보완을 요구합니다. (규칙 제9조)</source>
      <translation>Required documents missing: {count}. Request a supplement within 8 working hours of intake. (Rule Art. 9)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>구술</source>
      <translation>Oral</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>구술 민원서</source>
      <translation>Oral petition form</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>구술 민원입니다. 적은 내용을 읽어 드리고 구술 민원서에 서명을 받습니다.</source>
      <translation>This is an oral petition. Read it back and have the oral petition form signed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>구술로 요구</source>
      <translation>requested orally</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>국민신문고</source>
      <translation>e-People</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>국민신문고 가져오기</source>
      <translation>Import from e-People</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>국민신문고 가져오기 목록</source>
      <translation>List of the e-People import</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>국민신문고 자료 가져오기</source>
      <translation>Import from e-People</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>국민신문고 접수번호</source>
      <translation>e-People receipt number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>국민신문고에서 내려받은 민원현황목록(.xlsx, .csv)을 여기에 끌어다 놓거나 골라 주십시오.
먼저 줄마다 무엇이 새롭고 무엇이 바뀌는지 보여 드립니다. 가져오기를 누르기 전에는 저장하지 않습니다.</source>
      <translation>Drop the list of petitions downloaded from e-People (.xlsx, .csv) here, or choose it.
First you see row by row what is new and what changes. Nothing is saved until you press Import.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>국제전화번호를 다시 확인해 주십시오. 예: +1 202 555 0143</source>
      <translation>Check the international phone number. Example: +1 202 555 0143</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>그 뒤에 다른 처리가 있거나 이미 되돌렸습니다. 마지막 처리부터 차례로 되돌려 주십시오.</source>
      <translation>Another step followed, or it was undone already. Undo the last step first, then the ones before it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/record.py"></location>
      <source>그 뒤의 처리가 이 기록에 이어져 있어 바꿀 수 없습니다. 나중 처리부터 바로잡아 주십시오.</source>
      <translation>Later steps depend on this entry, so it can’t be changed. Correct the later steps first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>그 밖에 이에 준하는 사유</source>
      <translation>Other comparable grounds</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/looking.py"></location>
      <source>그 밖에도 이 기관에 없는 이름이 있습니다.</source>
      <translation>There are more names that this office does not know.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>그 밖의 사유로 기간이 멈춘 민원 / 처리 중</source>
      <translation>Petitions paused for another reason / open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>그 사이에 신호가 사라졌습니다. 목록을 새로 고쳐 확인해 주십시오.</source>
      <translation>The signal is gone meanwhile. Refresh the list and check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>그대로</source>
      <translation>Unchanged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>그릴 만큼 지난 자료가 없습니다.</source>
      <translation>There is not enough past to draw.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>그릴 자료가 없습니다.</source>
      <translation>There is nothing to draw.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>그만두기</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>그만두었습니다. {new:,}건을 접수하고 {changed:,}건을 고쳤으며 {left:,}건이 남았습니다. 가져오기를 다시 누르면 이어서 가져옵니다.</source>
      <translation>Stopped. Taken in: {new:,}, changed: {changed:,}, left: {left:,}. Press Import again to go on.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/restore.py"></location>
      <source>그전 자료는 그대로 두었습니다: {path}</source>
      <translation>The data used before is kept: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>근거</source>
      <translation>Basis</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_lead.py"></location>
      <source>근무 분 전</source>
      <translation>working minutes before</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>근무시간 {amount}</source>
      <translation>Working time {amount}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>근무시간 밖에 울렸습니다</source>
      <translation>Rang outside office hours</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>근무시간(분)</source>
      <translation>working minutes</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>근무시간과 공휴일 고치기</source>
      <translation>Change hours, holidays</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>근무시간으로 {span}</source>
      <translation>{span} of working time</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>근무시간은 ["09:00", "12:00"]처럼 시작과 끝을 적어 주십시오.</source>
      <translation>Give office hours as a start and an end, such as ["09:00", "12:00"].</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>근무시간은 이른 시각부터 서로 겹치지 않게 00:00에서 24:00 사이로 적어 주십시오.</source>
      <translation>Give office hours in order, without overlap, between 00:00 and 24:00.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>근무시간을 한 구간 이상 적어 주십시오.</source>
      <translation>Enter at least one stretch of office hours.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting.py"></location>
      <source>근무시간이 아니어서 알림을 울리지 않습니다. 근무시간에 상신해 주십시오.</source>
      <translation>Alarms do not ring outside office hours. Escalate it in office hours.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>근무시간이 아닌 때에 접수하여 {start}부터 셉니다.</source>
      <translation>Received outside office hours, so counting starts {start}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>근무시간이 하나도 남지 않게 됩니다.</source>
      <translation>No office hours would be left.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_lead.py"></location>
      <source>근무일 전 아침</source>
      <translation>working days before, in the morning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>근무일로 {days}일</source>
      <translation>{days} working day(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>근무하는 요일을 하나 이상 골라 주십시오.</source>
      <translation>Choose at least one working day of the week.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_forms.py"></location>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>근무하는 요일을 하루 이상 골라 주십시오.</source>
      <translation>Choose at least one working day of the week.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>근무하지 않는 요일</source>
      <translation>days off</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/delimited.py"></location>
      <source>글자를 알아볼 수 없는 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장해 주십시오.</source>
      <translation>The text of the file can’t be read. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>금요일</source>
      <translation>Friday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>급증 경보</source>
      <translation>Surge warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 경보 단계 변경</source>
      <translation>Level of surge warning changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 경보 메모</source>
      <translation>Note on surge warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 경보 문서 만들기</source>
      <translation>Surge warning sheet made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 경보 발령</source>
      <translation>Surge warning raised</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>급증 경보 발령과 해제</source>
      <translation>Raise and lift surge warnings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>급증 경보 보기</source>
      <translation>See surge warnings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 경보 해제</source>
      <translation>Surge warning lifted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/following.py"></location>
      <source>급증 경보를 찾지 못했습니다.</source>
      <translation>This surge warning was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>급증 경보에 원인과 조치 적기</source>
      <translation>Enter causes and measures of surge warnings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>급증 낱말이 들어 있는 민원의 최소 건수</source>
      <translation>Fewest petitions with a word for a surge</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>급증 원인·대책 회신</source>
      <translation>Cause and measure of surge answered</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>급증으로 보는 민원인의 최소 수</source>
      <translation>Fewest petitioners for a surge</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>급증으로 보는 하루의 최소 건수</source>
      <translation>Fewest petitions a day for a surge</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>급증으로 보는 한 주의 최소 건수</source>
      <translation>Fewest petitions a week for a surge</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>급증을 다시 계산하는 간격(분)</source>
      <translation>Minutes between calculations of surges</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>급증의 원인을 입력해 주십시오.</source>
      <translation>Enter the cause of the surge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>기각</source>
      <translation>Dismissed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>기간 안에 끝난 민원(접수 취소 제외)</source>
      <translation>Petitions that ended in the period (without cancelled intakes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>기간 연장</source>
      <translation>Extend</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>기간 정지</source>
      <translation>Paused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>기간 정지, 처리기간 멈춤</source>
      <translation>Paused, processing period paused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>기간과 사유</source>
      <translation>Span and reason</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/civil.py"></location>
      <source>기간이 {length}이며 「민법」에 따라 셉니다. 첫날은 넣지 않고, 토요일과 공휴일도 세며, 마지막 날이 토요일이나 공휴일이면 그다음 날에 끝납니다({article}).</source>
      <translation>The period is {length}, counted under the Civil Act: the first day is not included, Saturdays and holidays count, and if the last day is a Saturday or holiday it ends on the following day ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>기간이 멈춘 민원이 없습니다.</source>
      <translation>No petition is paused.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>기관 사이의 이송에 걸린 기간</source>
      <translation>transfer between agencies</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>기관 설정 고치기</source>
      <translation>Change office settings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>기관 설정 저장</source>
      <translation>Office settings saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>기관 설정을 저장했습니다.</source>
      <translation>Office settings saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>기관 이름</source>
      <translation>Name of office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>기관 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the office.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_listing.py"></location>
      <source>기관 전체</source>
      <translation>Whole office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>기관 휴무일</source>
      <translation>Office closing</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>기관의 계산 기준(법령에 명문 규정 없음)</source>
      <translation>Our own rule (no express provision in law)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>기관이 정함</source>
      <translation>chosen by the office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>기관장</source>
      <translation>Head of the office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>기관장 직위</source>
      <translation>Title of head of office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>기관장 직위를 입력해 주십시오. 예: ○○교육감</source>
      <translation>Enter the title of the head of the office, e.g. ○○교육감</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>기관장에게 보고</source>
      <translation>report to the head of the office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>기록</source>
      <translation>Record</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>기록 정정</source>
      <translation>Correct record</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>기타민원</source>
      <translation>Other petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>기타민원이어서 접수증을 생략할 수 있습니다. (법 제9조제2항, 영 제6조제3항)</source>
      <translation>No receipt is needed for a petition of the category “Other”. (Act Art. 9(2), Decree Art. 6(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>기한</source>
      <translation>Due</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>기한 변경</source>
      <translation>deadlines moved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>기한 알림</source>
      <translation>Deadline alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>기한 알림 {count}건</source>
      <translation>Deadline alarms: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>기한 알림 받기와 알림 이력 보기</source>
      <translation>Get deadline alarms, see their history</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>기한 초과</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>기한 초과를 날마다 알리는 시각</source>
      <translation>Time at which overdue petitions ring each day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>기한까지 한 시간이 남지 않아 미룰 수 없습니다. 바로 처리해 주십시오.</source>
      <translation>Less than an hour is left, so it can’t be snoozed. Handle it now.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>기한을 넘긴 민원이 없습니다.</source>
      <translation>No petition is overdue.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>기한을 연장함</source>
      <translation>Deadline extended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>기한이 옮겨짐</source>
      <translation>Deadline moved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>기한이 지난 알림은 미룰 수 없습니다. 처리하거나 상신해 주십시오.</source>
      <translation>An alarm past its limit can’t be snoozed. Handle it or escalate.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_lead.py"></location>
      <source>기한이 지났을 때</source>
      <translation>When it has passed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/history.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>끝 날이 첫날보다 앞섭니다.</source>
      <translation>The last day is before the first day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <location filename="../../gaoffice_desktop/petitions/printing.py"></location>
      <location filename="../../gaoffice_desktop/petitions/steps/many.py"></location>
      <source>끝나는 날이 시작하는 날보다 앞섭니다.</source>
      <translation>The last day is before the first day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>끝난 달까지 열두 달 동안 들어온 민원과 그 앞 열두 달입니다.</source>
      <translation>What came in during the twelve months up to last month, and the twelve before.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>끝난 뒤 1시간이 지나 입력한 민원 / 처리 완료</source>
      <translation>Petitions entered more than 1 hour after they ended / ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>날마다 접수한 수</source>
      <translation>Came in by day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>날짜는 2026-11-25처럼 적어 주십시오: {given}</source>
      <translation>Write dates like 2026-11-25: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>날짜로 읽을 수 없습니다. 예: 2026-04-01 09:30</source>
      <translation>This can’t be read as a date. Example: 2026-04-01 09:30</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>날짜를 알아볼 수 없습니다. 예: 2026. 11. 23., 20261123, 11.23, +3, 오늘</source>
      <translation>The date can’t be read. Examples: 2026. 11. 23., 20261123, 11.23, +3, today</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>날짜를 입력해 주십시오. 예: 2026. 11. 23.</source>
      <translation>Enter a date. Example: 2026. 11. 23.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>날짜와 시각을 맞춘 뒤 다시 접수해 주십시오. 입력하신 내용은 그대로 있습니다.</source>
      <translation>Set the date and time, then take in again. What you entered is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>낱말</source>
      <translation>Word</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>낱말은 2자 이상 20자 이하로 입력해 주십시오.</source>
      <translation>Enter a word of 2 to 20 characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>낱말은 같은 달의 제목에서 해마다 셉니다.</source>
      <translation>Words are counted in the titles of the same month of each year.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>낱말을 입력하거나 민원 종류나 부서를 골라 주십시오.</source>
      <translation>Enter a word, or choose a petition kind or a department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>내 처리 중</source>
      <translation>My open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>내가 처리 중인 민원이 없습니다.</source>
      <translation>You have no open petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>내부 비치</source>
      <translation>Kept in the office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>내부에 비치</source>
      <translation>kept in the office</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>내용</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>내용을 입력해 주십시오.</source>
      <translation>Enter the content.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>내용이 거의 같은 민원을 접수하는 대로 묶어 건수를 셉니다.</source>
      <translation>Petitions with almost the same content are grouped and counted as they come in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>내용이 거의 같은 민원이 {days}일 동안 {count:,}건, {people:,}명에게서 들어왔습니다.</source>
      <translation>In {days} days, {count:,} petitions with almost the same content came in from {people:,} people.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>내용이 너무 깁니다. 긴 글은 파일로 첨부해 주십시오.</source>
      <translation>The content is too long. Attach long texts as a file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>네</source>
      <translation>4</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>네트워크와 서버를 확인해 주십시오. 입력하신 내용은 그대로 있습니다.</source>
      <translation>Check the network and the server. What you entered is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>년</source>
      <translation>years</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>누가</source>
      <translation>Who</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>누가 요청하거나 동의하였는지 입력해 주십시오.</source>
      <translation>Enter who asked or consented.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>누가 찾아갔는지 입력해 주십시오.</source>
      <translation>Enter who collected it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>누리집</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>늘어난 상태가 이어지거나 확산할 징후가 있음</source>
      <translation>It stays high, or shows signs of spreading</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>늦게 입력</source>
      <translation>Entered late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <source>늦은 처리</source>
      <translation>Late</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>다른 값</source>
      <translation>other values</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>다른 기관</source>
      <translation>Another agency</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>다른 기관에 보냄</source>
      <translation>sent to another agency</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>다른 기관으로 이송</source>
      <translation>Transfer to agency</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>다른 내용으로 판단</source>
      <translation>judged different</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>다른 담당에게 넘김</source>
      <translation>Passed to another handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>다른 민원에 병합</source>
      <translation>Merged into another</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>다른 백업을 골라 주십시오.</source>
      <translation>Choose another backup.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>다른 부서로 이송</source>
      <translation>Hand over to department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>다른 부서로 이송하는 사유를 입력해 주십시오.</source>
      <translation>Enter why it is handed over to another department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/history.py"></location>
      <source>다른 부서의 알림은 볼 수 없습니다.</source>
      <translation>You may not see the alarms of another department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>다른 사람의 개인정보일 수 있는 연락처가 {count}개 있습니다. 답변에 필요한지 확인해 주십시오.</source>
      <translation>Contact numbers that may be somebody else’s personal data: {count}. Check whether the answer needs them.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>다른 사람의 연락처가 없습니다.</source>
      <translation>Nobody else’s contact number is in it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/program.py"></location>
      <source>다른 사람이 정한 비밀번호입니다. 자신만 아는 비밀번호로 바꾸어야 들어갈 수 있습니다.</source>
      <translation>Somebody else set this password. Change it to one that only you know to sign in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/backup.py"></location>
      <source>다른 이름을 정해 주십시오.</source>
      <translation>Choose another name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>다른 파일이나 자료에 연결된 파일은 읽지 않습니다. 값만 복사한 파일로 저장해 주십시오.</source>
      <translation>Files linked to other files or data are not read. Save a file with copied values only.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>다른 프린터를 고르거나 PDF로 저장해 주십시오.</source>
      <translation>Choose another printer or save as PDF.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>다섯</source>
      <translation>5</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>다수인·반복</source>
      <translation>Many, repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>다수인관련민원</source>
      <translation>Petitions of many</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>다수인관련민원 관리대장</source>
      <translation>Register of petitions of many</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>다수인관련민원 현황 보고</source>
      <translation>Report on petitions of many</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>다수인관련민원은 연명부를 원본으로 내야 합니다. (법 제24조제1항)</source>
      <translation>A petition of many needs the original list of signatories. (Act Art. 24(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>다수인관련민원이 되려면 더 갖추어야 합니다: {missing} (법 제2조제6호, 영 제2조)</source>
      <translation>Still missing for a petition of many: {missing} (Act Art. 2 no. 6, Decree Art. 2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>다수인관련민원이 없습니다.</source>
      <translation>There is no petition of many.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>다수인관련민원이므로 종결에 대하여 민원조정위원회의 심의를 거쳐야 합니다. (영 제26조)</source>
      <translation>This is a petition of many, so the petition committee has to review its closing. (Decree Art. 26)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>다수인관련민원입니다. 민원심사관이 처리상황을 기관장에게 보고합니다. (영 제28조제3항)</source>
      <translation>This is a petition of many. The petition examiner reports its progress to the head of the office. (Decree Art. 28(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>다시 보완을 요구하는 것은 한 번뿐입니다. (영 제24조제3항)</source>
      <translation>A supplement can be requested again once only. (Decree Art. 24(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>다시 알림</source>
      <translation>Rung again</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>다시 연장하려면 민원인의 동의를 받아야 합니다. (영 제21조제1항 단서)</source>
      <translation>A second extension needs the petitioner’s consent. (Decree Art. 21(1) proviso)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>다시 요구하는 보완기간은 10일 이내여서 {day}까지 정할 수 있습니다. (영 제24조제3항)</source>
      <translation>The second supplement period is at most 10 days: until {day}. (Decree Art. 24(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>다시 요구한 보완기간은 10일을 넘을 수 없어 연장하지 않습니다. (영 제24조제3항)</source>
      <translation>The second supplement period can’t exceed 10 days, so it is not extended. (Decree Art. 24(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/row_forms.py"></location>
      <source>다시 확인</source>
      <translation>Check again</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>다음 달 사전예보를 올리는 날(매월 며칠)</source>
      <translation>Day of the month on which next month’s forecast is listed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/rules.py"></location>
      <source>다음 달부터 {most}개월 뒤까지 예보할 수 있습니다.</source>
      <translation>A forecast is possible from next month up to {most} months ahead.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/clock.py"></location>
      <source>다음에는 {day}에 알립니다. (영 제23조제2항)</source>
      <translation>Next notice on {day}. (Decree Art. 23(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>단계</source>
      <translation>Stage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>단계 변경</source>
      <translation>Change level</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>단계(제안)</source>
      <translation>Level (proposed)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>단계를 바꾸는 사유를 입력해 주십시오.</source>
      <translation>Enter why the level changes.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>닫을 때까지 있는 알림창</source>
      <translation>Notice that stays until closed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>달력 변경</source>
      <translation>Calendar changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>달력 변경 되돌림</source>
      <translation>Calendar change undone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>달력에 없는 날짜입니다: {given}</source>
      <translation>There is no such date: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>달력에 없는 시각입니다: {given}</source>
      <translation>There is no such time: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>달력을 바꾸었습니다. {moved:,}건의 기한을 옮기고 {kept:,}건은 그대로 두었습니다.</source>
      <translation>The calendar was changed. Deadlines moved: {moved:,}, kept: {kept:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/service.py"></location>
      <source>달력의 {revision}번째 판을 찾지 못했습니다.</source>
      <translation>Revision {revision} of the calendar was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/service.py"></location>
      <source>달력이 아직 마련되지 않았습니다. 초기 설정을 먼저 마쳐 주십시오.</source>
      <translation>There is no calendar yet. Finish the set-up first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/service.py"></location>
      <source>달력이 이미 마련되어 있습니다.</source>
      <translation>The calendar exists already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>달마다 들어온 민원({years}개 해 합계)</source>
      <translation>Petitions by month ({years} year(s) together)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>담당 {name}</source>
      <translation>Handler {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>담당 {who}</source>
      <translation>Handler {who}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>담당 나</source>
      <translation>Handler: me</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>담당 부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>담당 부서, 성명, 전화번호가 있습니다. (영 제31조)</source>
      <translation>Department, name and phone of the handler are there. (Decree Art. 31)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>담당 부서/담당자</source>
      <translation>Department/handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>담당 없음</source>
      <translation>No handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>담당·이송·협조</source>
      <translation>Handler, passing on, cooperation</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>담당부서 1</source>
      <translation>Department 1</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>담당부서 2</source>
      <translation>Department 2</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>담당부서 3</source>
      <translation>Department 3</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>담당부서 4</source>
      <translation>Department 4</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>담당자</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>담당자 부재</source>
      <translation>Handler absent</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>담당자 안내에 빠진 것이 있습니다: {missing} (영 제31조)</source>
      <translation>Missing about the handler: {missing} (Decree Art. 31)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>담당자 지정</source>
      <translation>Assign</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/answering.py"></location>
      <source>담당자가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오. (영 제31조)</source>
      <translation>No handler is assigned. Assign the petition first. (Decree Art. 31)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/answering.py"></location>
      <source>담당자의 연락처를 알 수 없습니다. 설정에서 담당자나 부서의 전화번호를 입력해 주십시오. (영 제31조)</source>
      <translation>The handler’s phone is unknown. Enter the handler’s or the department’s phone number in the settings. (Decree Art. 31)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>답변</source>
      <translation>Answer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>답변이 너무 깁니다. 긴 글은 파일로 붙여 주십시오.</source>
      <translation>The answer is too long. Attach long texts as a file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>당일</source>
      <translation>same day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>대리인 {name}({relation}, {letter})</source>
      <translation>Proxy {name} ({relation}, {letter})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>대리인과 민원인의 관계를 입력해 주십시오. 예: 부모</source>
      <translation>Enter the proxy’s relation to the petitioner, e.g. parent</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>대리인의 성명을 입력해 주십시오.</source>
      <translation>Enter the proxy’s name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>대상</source>
      <translation>Looked at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <source>대장</source>
      <translation>Register</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>대장 만들기</source>
      <translation>Ledger made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>대책 회신</source>
      <translation>Measure answered</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>대책: {measure}
({at} {by})</source>
      <translation>Measure: {measure}
({at} {by})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>대책을 입력해 주십시오.</source>
      <translation>Enter the measure.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>대체공휴일</source>
      <translation>Substitute</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>대체됨</source>
      <translation>Superseded</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>대표 {name}</source>
      <translation>Representative {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>대표 전화</source>
      <translation>Main phone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>대표자 선정</source>
      <translation>Representatives</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>대표자 선정 기간은 3명 이상이 함께 신청한 민원에만 있습니다. (영 제8조, 행정절차법 시행령 제11조)</source>
      <translation>Only a petition filed by 3 people or more has time for choosing representatives. (Decree Art. 8, Decree of the Administrative Procedures Act Art. 11)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>대표자 선정 기한이 {ago} 지났습니다. 다음 처리를 정해 주십시오.</source>
      <translation>The time to choose representatives has passed ({ago}). Decide what is next.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>대표자 선정 기한이 {when}까지입니다.</source>
      <translation>Representatives have to be chosen by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>대표자 선정 요청</source>
      <translation>Request representatives</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>대표자 선정에 걸린 기간</source>
      <translation>choice of representatives</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>대표자는 1명에서 3명까지입니다. (영 제8조제1항)</source>
      <translation>Choose 1 to 3 representatives. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>대표자는 3명까지만 정할 수 있습니다. (영 제8조)</source>
      <translation>Up to 3 representatives can be chosen. (Decree Art. 8)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>대표자를 골라 주십시오.</source>
      <translation>Choose the representatives.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>대표자를 민원인으로 보고 통지합니다. (영 제8조제3항)</source>
      <translation>Notices go to the representatives as the petitioners. (Decree Art. 8(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>대표자를 정하는 데 걸린 기간은 처리기간에 넣지 않습니다. (영 제20조, 행정절차법 시행령 제11조)</source>
      <translation>The time to choose representatives does not count towards the processing period. (Decree Art. 20, Decree of the Administrative Procedures Act Art. 11)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>대표자를 정할 기한은 요청하는 날보다 뒤여야 합니다. (영 제8조제1항)</source>
      <translation>The day to choose by must be after the day of the request. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>더 급한 알림으로 바뀜</source>
      <translation>Gave way to a more urgent alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>더 연장할 수 없습니다. 연장은 한 번, 민원인이 동의하면 한 번 더입니다. (영 제21조제1항)</source>
      <translation>No further extension is possible: one, and one more with the petitioner’s consent. (Decree Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting.py"></location>
      <source>더 올릴 곳이 없습니다. 가장 위까지 알렸거나 팀장과 부서장이 정해져 있지 않습니다.</source>
      <translation>There is nobody further up: either the top was told, or no team leader and head are set.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_form.py"></location>
      <source>도착한 시각도 입력해 주십시오. 예: 14:05</source>
      <translation>Enter the time of arrival too. Example: 14:05</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>독촉 내용을 입력해 주십시오.</source>
      <translation>Enter the text of the letter.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>독촉장</source>
      <translation>Dunning letter</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>독촉장 발부</source>
      <translation>Issue dunning letter</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <source>독촉장 준비</source>
      <translation>Dunning letters ready</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>독촉장은 민원심사관만 발부합니다. (영 제28조제2항)</source>
      <translation>Only the petition examiner issues dunning letters. (Decree Art. 28(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>동의 {on}, {how}</source>
      <translation>consent {on}, {how}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>동의는 연장하기 전에 받아야 합니다. 동의한 날이 연장한 날보다 뒤입니다.</source>
      <translation>The consent must come before the extension. The day of consent is after it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>동의한 날이 접수한 날보다 앞섭니다.</source>
      <translation>The day of consent is before the intake.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>동의한 날이 첫 연장({day})보다 앞섭니다. 다시 연장하는 것에 동의를 받아야 합니다. (영 제21조제1항 단서)</source>
      <translation>The day of consent is before the first extension ({day}). The consent must be to the second. (Decree Art. 21(1) proviso)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>동의한 사람의 성명을 입력해 주십시오.</source>
      <translation>Enter the name of the person who consented.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>되돌리기: {note}</source>
      <translation>Undo: {note}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>되돌린 변경</source>
      <translation>undone change</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/service.py"></location>
      <source>되돌릴 달력 변경을 찾지 못했습니다.</source>
      <translation>The change of the calendar to undo was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>되돌릴 수 있는 시간이 지났습니다. 기록 정정으로 바로잡아 주십시오.</source>
      <translation>It is too late to undo this. Use “Correct record”.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>되돌릴 처리가 없습니다.</source>
      <translation>There is no step to undo.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/restore.py"></location>
      <source>되살렸습니다: {path}</source>
      <translation>Restored: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>되살리기: 모든 창을 닫고 명령창에서 「gaoffice restore 백업파일」을 실행하십시오. 새 컴퓨터에서는 처음 설정할 때 인쇄한 복구 열쇠가 있어야 합니다.</source>
      <translation>To restore: close every window and run “gaoffice restore BACKUP-FILE” in a terminal. A new computer needs the recovery key printed at set-up.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>되짚어 보기</source>
      <translation>Looking back</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>두</source>
      <translation>2</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/password.py"></location>
      <location filename="../../gaoffice_desktop/gui/staff/set_up.py"></location>
      <source>두 비밀번호가 서로 다릅니다.</source>
      <translation>The two passwords differ.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>들어온 민원</source>
      <translation>What came in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>들어왔던 민원의 제목(성명과 번호를 가림)</source>
      <translation>Titles of what came in (names and numbers masked)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/civil.py"></location>
      <source>따라서 기한은 {day} 24:00입니다.</source>
      <translation>So it is due {day} 24:00.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>따라서 처리기한은 {day} {time}입니다.</source>
      <translation>So the deadline is {day} {time}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>따라서 처리기한은 {day}입니다. 근무시간은 {closing}에 끝나고 법률상 기한은 그날 24:00입니다({article}).</source>
      <translation>So the deadline is {day}. The office closes at {closing}; by law the deadline is 24:00 of that day ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>때</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>때가 지났는데 울리지 않았습니다</source>
      <translation>Its time has passed and it did not ring</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>때와 사람</source>
      <translation>When and who</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>로그아웃</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>로그인</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>로그인 거절</source>
      <translation>Sign-in refused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>로그인 뒤 놓친 목록</source>
      <translation>List of missed alarms after sign-in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>로그인 실패 허용 횟수</source>
      <translation>Failed sign-ins allowed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>로그인에 여러 번 실패하여 잠겼습니다. {minutes}분 뒤에 다시 시도해 주십시오.</source>
      <translation>Locked after several failed sign-ins. Try again in {minutes} min.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/rebuild.py"></location>
      <source>로그인하지 못했습니다.</source>
      <translation>Signing in failed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>마지막 날</source>
      <translation>last day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>마지막 날이 첫날보다 앞섭니다.</source>
      <translation>The last day is before the first day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>마지막 처리만 되돌릴 수 있습니다. 그 뒤에 다른 처리가 있거나 이미 되돌렸습니다.</source>
      <translation>Only the last step can be undone. Another step followed, or it was undone already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>마침 {at}</source>
      <translation>Completed {at}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>맞는 민원을 찾지 못했습니다. 초성이나 접수번호로 찾아보십시오.</source>
      <translation>No petition matches. Try initials or the receipt number.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/catalogue_tab.py"></location>
      <source>맞는 민원이 없습니다. 초성이나 다른 낱말로 찾아보십시오.</source>
      <translation>No petition kind matches. Try initials or another word.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>매수</source>
      <translation>Copies</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>매크로가 든 파일은 읽지 않습니다. 엑셀에서 .xlsx로 다시 저장해 주십시오.</source>
      <translation>Files with macros are not read. Save it as .xlsx from Excel.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>먼저 기한을 정하여 민원인에게 대표자를 정하도록 요청해야 합니다. (영 제8조제1항)</source>
      <translation>First ask the petitioners to choose representatives by a day you set. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>먼저 낸 민원 {count}건과 비교</source>
      <translation>compared with {count} earlier petition(s)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/stepping.py"></location>
      <source>먼저 있었던 {event}({moment})보다 앞선 시각입니다. 날짜와 시각을 확인해 주십시오.</source>
      <translation>This is before an earlier event: {event} ({moment}). Check date and time.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>먼저 접수한 민원이 없어 옮길 민원인이 없습니다.</source>
      <translation>There is no earlier petition to take the petitioner from.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>먼저 한 보완 요구가 없습니다.</source>
      <translation>There is no earlier supplement request.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>메모</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>메모는 {longest:,}자까지 적을 수 있습니다.</source>
      <translation>A note has at most {longest:,} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>메모를 입력해 주십시오.</source>
      <translation>Enter the note.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>며칠 전 알림은 0일(당일)부터 {most}일까지 정할 수 있습니다.</source>
      <translation>An alarm some days before can be set from 0 (same day) to {most} days.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>몇 분 전 알림은 1분부터 {most:,}분까지 정할 수 있습니다.</source>
      <translation>An alarm some minutes before can be set from 1 to {most:,} minutes.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>모두</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>모두 {people}명</source>
      <translation>{people} in all</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_form.py"></location>
      <source>모두 몇 명인지 숫자로 입력해 주십시오. 예: 12</source>
      <translation>Enter the number of people in digits. Example: 12</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>모르는 항목입니다: {names}</source>
      <translation>Unknown entries: {names}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>목록</source>
      <translation>list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>목록 내보내기</source>
      <translation>Export list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_form.py"></location>
      <source>목록에 없는 민원 종류입니다. 목록에서 골라 주십시오.</source>
      <translation>This petition kind is not in the list. Choose from the list.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>목록에서 골라 주십시오.</source>
      <translation>Choose from the list.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>목요일</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/exporting.py"></location>
      <source>목적은 {longest}자까지 적을 수 있습니다.</source>
      <translation>A purpose has at most {longest} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>목적이 같은 민원은 한 건으로 묶어 접수할 수 있습니다. (영 제6조제7항)</source>
      <translation>Petitions of the same purpose may be taken in as one. (Decree Art. 6(7))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>몰리는 때</source>
      <translation>When most come</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>묶은 방법</source>
      <translation>How it was grouped</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>묶음 목록</source>
      <translation>List of groups</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>묶음 목록에 더함</source>
      <translation>Added to the list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>묶음 알림창</source>
      <translation>Notice of several</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>묶음에 더함</source>
      <translation>Added to several</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>문서</source>
      <translation>Document</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>문서 만들기</source>
      <translation>Document made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>문서 인쇄</source>
      <translation>Document printed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>문서 출력</source>
      <translation>Document printed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>문서 프린터</source>
      <translation>Document printer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>문서로 알려야 합니다. 기타민원이거나, 신속하게 알려야 하거나, 민원인이 요청하거나 동의한 때에만 다른 방법으로 알릴 수 있습니다. (법 제27조제1항, 영 제29조제2항)</source>
      <translation>This has to be told in writing. Other ways are possible only for a petition of the category “Other”, when it is urgent, or when the petitioner asks or consents. (Act Art. 27(1), Decree Art. 29(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/afterwards.py"></location>
      <source>문서를 준비한 날보다 앞선 날입니다.</source>
      <translation>This is before the day the document was ready.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>문서를 폐기하면서 민원을 미수령으로 종결합니다. (영 제25조제4항)</source>
      <translation>Closes the petition as uncollected with the destruction. (Decree Art. 25(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>문자메시지</source>
      <translation>Text message</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>미루기</source>
      <translation>Snooze</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>미루는 시간은 15분, 30분, 60분 가운데서 골라 주십시오.</source>
      <translation>Choose 15, 30 or 60 minutes.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>미룬 시간(분)</source>
      <translation>Snoozed (minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>미룬 시간이 지남</source>
      <translation>Snooze is over</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <source>미룸</source>
      <translation>Snoozed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>미리 거쳐야 하는 사무에 걸린 기간</source>
      <translation>prior procedures</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <source>미리보기</source>
      <translation>Preview</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>미수령 종결</source>
      <translation>Closed as uncollected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>미확인으로 상신</source>
      <translation>Escalated unacknowledged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>민법</source>
      <translation>Civil Act</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>민원</source>
      <translation>Petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_printing.py"></location>
      <source>민원 급증 경보</source>
      <translation>Petition surge warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>민원 번호가 있습니다.</source>
      <translation>The petition’s number is there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>민원 번호를 적어 주십시오. ({number})</source>
      <translation>State the petition’s number. ({number})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>민원 변경</source>
      <translation>Change petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원 변경 확인</source>
      <translation>Confirmation of a change</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>민원 병합</source>
      <translation>Petitions merged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>민원 상태 다시 만들기</source>
      <translation>Petition states rebuilt</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>민원 업무가 많음</source>
      <translation>Heavy workload</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>민원 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the petition kind.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원 이송(받는 기관)</source>
      <translation>Transfer letter (to the agency)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원 접수</source>
      <translation>Petition intake</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>민원 제목을 입력해 주십시오.</source>
      <translation>Enter the title of the petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>민원 종류</source>
      <translation>Petition kind</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>민원 종류를 골라 주십시오.</source>
      <translation>Choose a petition kind.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board_printing.py"></location>
      <source>민원 처리 현황</source>
      <translation>Petition board</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원 처리(담당 지정, 보완, 연장, 완료)</source>
      <translation>Process petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_printing.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/petitions/exporting.py"></location>
      <source>민원 처리부</source>
      <translation>Petition register</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>민원 처리부 내보내기</source>
      <translation>Register exported</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>민원 처리부 만들기</source>
      <translation>Register made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원 처리부 보기(개인정보는 가림)</source>
      <translation>See the register (masked)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원 처리부 인쇄</source>
      <translation>Print petition register</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>민원 처리부를 인쇄할 권한이 없습니다.</source>
      <translation>You may not print the petition register.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>민원 처리에 관한 법률</source>
      <translation>Civil Petitions Treatment Act</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>민원 처리에 관한 법률 시행령</source>
      <translation>Decree of the Civil Petitions Treatment Act</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>민원내용</source>
      <translation>Content</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원문서 반려 통지</source>
      <translation>Notice of return</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>민원실에서 처리주무부서로(1근무시간)</source>
      <translation>From the petition office to the responsible department (1 working hour)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>민원심사관</source>
      <translation>Petition examiner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>민원은 종결하지 않습니다. 처리 중인 민원으로 남습니다.</source>
      <translation>The petition is not closed and stays open.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/recording.py"></location>
      <source>민원을 찾지 못했습니다.</source>
      <translation>The petition was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>민원을 처리할 권한이 없습니다. 처리 담당에게 부탁해 주십시오.</source>
      <translation>You may not process petitions. Ask a handler.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>민원의 요지가 있습니다.</source>
      <translation>The gist of the petition is there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>민원의 요지를 적어 주십시오. 예: …에 관한 것으로 이해됩니다.</source>
      <translation>State the gist of the petition, e.g. “We understand that it is about …”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>민원의 종류가 서로 다릅니다. 종류가 같은 민원만 병합할 수 있습니다.</source>
      <translation>The petition kinds differ. Only petitions of the same kind can be merged.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/printing.py"></location>
      <source>민원이 {most:,}건보다 많습니다. 기간을 나누어 인쇄해 주십시오.</source>
      <translation>There are more than {most:,} petitions. Print shorter periods one by one.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원인</source>
      <translation>Petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>민원인에게 교부</source>
      <translation>Given to the petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>민원인에게 통지</source>
      <translation>notice to the petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>민원인에게는 {notified}까지라고 알렸습니다. 법정 기한은 {legal}로 바뀌었지만 알린 날까지 처리합니다.</source>
      <translation>The petitioner was told {notified}. The statutory deadline moved to {legal}, but the notified day is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>민원인은 통지를 받은 날부터 60일 안에 이의신청을 할 수 있습니다. (법 제35조제1항)</source>
      <translation>The petitioner may object within 60 days of receiving the notice. (Act Art. 35(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원인의 개인정보 보기</source>
      <translation>See personal data</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>민원인의 개인정보가 적힌 문서를 인쇄할 권한이 없습니다.</source>
      <translation>You may not print documents with the petitioner’s personal data.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>민원인의 개인정보를 볼 권한이 없습니다.</source>
      <translation>You may not see the petitioner’s personal data.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>민원인의 동의를 받아 뚜렷한 오기만 고칩니다. (영 제6조제5항)</source>
      <translation>Only plain slips are corrected, with the petitioner’s consent. (Decree Art. 6(5))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>민원인의 뜻에 따라 종결합니다.</source>
      <translation>Closed as the petitioner wishes.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>민원인의 소재를 알 수 없어 보완 요구가 두 번 되돌아왔으므로 취하한 것으로 보고 종결합니다.</source>
      <translation>The petitioner can’t be found and the supplement request came back twice, so the petition is closed as withdrawn.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>민원인이 말한 사유를 입력해 주십시오.</source>
      <translation>Enter the reason the petitioner gave.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>민원인이 어떻게 취하를 알려 왔는지 입력해 주십시오. 예: 전화, 취하서 제출</source>
      <translation>Enter how the petitioner withdrew, e.g. phone, letter of withdrawal</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>민원인이 어떻게 취하의 뜻을 밝혔는지 입력해 주십시오.</source>
      <translation>Enter how the petitioner withdrew.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>민원인이 요청하거나 동의함</source>
      <translation>The petitioner asked or consents</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>민원인이 요청하면 민원문서를 돌려줍니다. (영 제25조제3항)</source>
      <translation>The papers are given back if the petitioner asks. (Decree Art. 25(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>민원인이 취하한 것으로 보고 종결합니다. (영 제25조제2항)</source>
      <translation>The petition is deemed withdrawn and closed. (Decree Art. 25(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>민원인이 특별히 요청하면 문서로 요구해야 합니다. (영 제24조제1항)</source>
      <translation>Request it in writing if the petitioner specially asks for that. (Decree Art. 24(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>민원제목</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원조정위원회</source>
      <translation>Petition committee</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>민원조정위원회 심의</source>
      <translation>Committee review</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원조정위원회 심의 요청</source>
      <translation>Request for committee review</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>민원조정위원회 회의 통지</source>
      <translation>Notice of committee meeting</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>민원조정위원회에 보냄</source>
      <translation>sent to the petition committee</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>민원종류</source>
      <translation>Petition kind</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/looking.py"></location>
      <source>민원종류 {name:은는} 민원편람에 없어 {kind:으로} 접수합니다. ({count:,}건)</source>
      <translation>The kind {name} is not in the petition handbook; taken in as {kind}. (petitions: {count:,})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>민원편람 고치기</source>
      <translation>Change the handbook</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>민원편람 저장</source>
      <translation>Petition handbook saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/password.py"></location>
      <source>바꾸기</source>
      <translation>Change</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/row_forms.py"></location>
      <source>바뀌는 것</source>
      <translation>What changes</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <source>바뀌는 것·사유</source>
      <translation>Changes, reason</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>바뀐 것이 없습니다. 제목이나 내용을 고치십시오.</source>
      <translation>Nothing was changed. Change the title or the content.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>바뀐 곳: {fields}</source>
      <translation>changed: {fields}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>바뀐 내용이 없습니다.</source>
      <translation>Nothing changed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>바뀜</source>
      <translation>Changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>바로 앞 2일을 건너뛴 같은 성격의 7일(근무일은 근무일끼리)의 평균과 흩어짐으로 상한을 정합니다.</source>
      <translation>The bound comes from mean and dispersion of 7 comparable days (working days with working days), the last 2 days left out.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>바로 앞 2주를 건너뛴 7주의 평균과 흩어짐으로 상한을 정합니다. 계절은 반영하지 못합니다.</source>
      <translation>The bound comes from mean and dispersion of 7 weeks, the last 2 weeks left out. Seasons are not taken into account.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>반려</source>
      <translation>Return</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>반려 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for the return.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>반복 종결</source>
      <translation>Closed as repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>반복민원</source>
      <translation>Repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>반복민원 종결</source>
      <translation>Close as repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>반복민원 종결 예고</source>
      <translation>Warning before closing as repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>반복민원 종결 통지</source>
      <translation>Notice of closing as repeated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>반복민원 판단</source>
      <translation>Judge repetition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/record.py"></location>
      <source>반복민원으로 종결한 민원의 접수 시각은 바꿀 수 없습니다. (법 제23조제1항)</source>
      <translation>The time received of a petition closed as repeated can’t be changed. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>반복민원으로 판단한 민원 / 처리 완료</source>
      <translation>Petitions judged to be repeated / ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>반송 사유를 입력해 주십시오. 예: 수취인 불명</source>
      <translation>Enter why it came back. Example: addressee unknown</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>받는 부서: {department}</source>
      <translation>To department: {department}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>받아 간 사람</source>
      <translation>Collected by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>받아 간 사람을 입력해 주십시오. 본인이나 위임받은 사람인지 확인합니다. (법 제27조제4항)</source>
      <translation>Enter who collected it. Check that it is the petitioner or a person with a letter of proxy. (Act Art. 27(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>받아들이지 않는 이유를 입력해 주십시오. 구제절차는 통지서에 함께 적힙니다. (법 제27조제3항)</source>
      <translation>Enter why it is not granted. The notice adds the remedies. (Act Art. 27(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>발령</source>
      <translation>Raise</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>발령 중</source>
      <translation>In force</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>발령 중인 경보</source>
      <translation>Warnings in force</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>발령 중인 경보가 없습니다.</source>
      <translation>No warning is in force.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>발령한 경보 보기</source>
      <translation>Show raised warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>발령할 때의 근거</source>
      <translation>Evidence when raised</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>발령할 주제를 골라 주십시오.</source>
      <translation>Choose the topic of the warning.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>방문</source>
      <translation>Visit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>방법</source>
      <translation>Method</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>백업</source>
      <translation>Backup</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>백업 파일이 없습니다: {path}</source>
      <translation>There is no backup file: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>백업에서 되살림</source>
      <translation>Restored from backup</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>백업은 자료와 같은 열쇠로 잠겨 있습니다. 보관하는 곳: {folder}</source>
      <translation>Backups are locked with the same key as the data. Kept in: {folder}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>백업을 되살리지 못했습니다: {path}</source>
      <translation>The backup could not be restored: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>백업을 만들지 못했습니다: {path}</source>
      <translation>The backup could not be made: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>백업했습니다: {path}</source>
      <translation>Backed up: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>번호</source>
      <translation>No.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제16조, 영 제13조제3항</source>
      <translation>Act Art. 16, Decree Art. 13(3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제20조제1항, 규칙 제8조</source>
      <translation>Act Art. 20(1), Rule Art. 8</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제21조</source>
      <translation>Act Art. 21</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>법 제21조 각 호에서 고르십시오.</source>
      <translation>Choose one of the grounds of Act Art. 21.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제22조제1항, 영 제24조제1항, 규칙 제9조</source>
      <translation>Act Art. 22(1), Decree Art. 24(1), Rule Art. 9</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제22조제2항</source>
      <translation>Act Art. 22(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제22조제2항, 영 제25조제3항</source>
      <translation>Act Art. 22(2), Decree Art. 25(3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제23조, 영 제26조</source>
      <translation>Act Art. 23, Decree Art. 26</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제23조제1항</source>
      <translation>Act Art. 23(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제27조, 영 제29조</source>
      <translation>Act Art. 27, Decree Art. 29</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제27조제3항, 행정절차법 제26조</source>
      <translation>Act Art. 27(3), Administrative Procedures Act Art. 26</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제34조, 영 제26조</source>
      <translation>Act Art. 34, Decree Art. 26</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제35조, 영 제40조</source>
      <translation>Act Art. 35, Decree Art. 40</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제35조제1항, 영 제40조제1항, 규칙 제12조제1항</source>
      <translation>Act Art. 35(1), Decree Art. 40(1), Rule Art. 12(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제35조제2항, 영 제40조제2항</source>
      <translation>Act Art. 35(2), Decree Art. 40(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>법 제35조제2항, 영 제40조제3항, 규칙 제6조제1항</source>
      <translation>Act Art. 35(2), Decree Art. 40(3), Rule Art. 6(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/facts.py"></location>
      <source>법인·단체</source>
      <translation>Organization</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>법인이나 단체를 대표하는 사람의 성명을 입력해 주십시오.</source>
      <translation>Enter the name of the organization’s representative.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>법인이나 단체의 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the organization.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>법정민원</source>
      <translation>Statutory petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>법정민원은 반복민원으로 종결할 수 없습니다. (법 제23조제1항)</source>
      <translation>A statutory petition can’t be closed as repeated. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>법정민원은 처리하지 않고 끝낼 수 없습니다. 처리 제외는 법정민원이 아닌 민원에만 할 수 있습니다. (법 제21조)</source>
      <translation>A statutory petition can’t be closed unhandled. Only other petitions can. (Act Art. 21)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>법정민원의 거부는 문서로 알려야 합니다. (법 제27조제1항, 행정절차법 제24조제1항)</source>
      <translation>The refusal of a statutory petition has to be told in writing. (Act Art. 27(1), Administrative Procedures Act Art. 24(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>법정민원이 아닙니다. (법 제23조제1항)</source>
      <translation>It is not a statutory petition. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>병합</source>
      <translation>Merged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>병합 {count:,}건</source>
      <translation>Merged: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>병합 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for merging.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>병합은 병합한 민원에서 되돌립니다.</source>
      <translation>Undo the merging in the petition that the others were merged into.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>병합할 민원을 찾아서 골라 주십시오.</source>
      <translation>Find and choose the petitions to merge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>보기 저장</source>
      <translation>Save view</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>보기 지움</source>
      <translation>View deleted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register.py"></location>
      <source>보기의 이름은 {longest}자까지 적을 수 있습니다.</source>
      <translation>The name of a view has at most {longest} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_forms.py"></location>
      <location filename="../../gaoffice_desktop/petitions/register.py"></location>
      <source>보기의 이름을 입력해 주십시오.</source>
      <translation>Enter a name for the view.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완 기한은 보완을 요구하는 날의 다음 날부터 정할 수 있습니다. (민법 제157조)</source>
      <translation>The supply-by date can be the day after the request at the earliest. (Civil Act Art. 157)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>보완 대기</source>
      <translation>Awaiting supplement</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>보완 도착</source>
      <translation>Supplement arrived</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>보완 요구</source>
      <translation>Request supplement</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>보완 요구 {asked} ~ 보완 도착 {arrived}</source>
      <translation>requested {asked}, arrived {arrived}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>보완 요구 반송</source>
      <translation>Supplement undelivered</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>보완 요구, 기한, 도착의 순서가 맞지 않습니다.</source>
      <translation>Supplement request, date and arrival would be out of order.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>보완 요구가 2회 반송되어야 취하한 것으로 볼 수 있습니다. 지금까지 {count}회입니다. (영 제25조제2항)</source>
      <translation>It can be deemed withdrawn only when the supplement request came back twice. So far {count}. (Decree Art. 25(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완 요구가 두 번 반송되어 취하한 것으로 보고 종결할 수 있습니다. (영 제25조제2항)</source>
      <translation>The request came back twice, so the petition may be closed as withdrawn. (Decree Art. 25(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완 요구는 접수한 때부터 8근무시간 이내({limit}까지)에 합니다. (규칙 제9조제1항)</source>
      <translation>Request a supplement within 8 working hours of the intake (by {limit}). (Rule Art. 9(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>보완 요구서</source>
      <translation>Supplement request</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>보완 중</source>
      <translation>Supplement</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>보완 중, 처리기간 멈춤</source>
      <translation>Awaiting supplement, processing period paused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>보완기간</source>
      <translation>Supplement period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>보완기간 연장</source>
      <translation>Extend supplement</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>보완기간 연장 통지</source>
      <translation>Notice of extended supplement period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완기간 연장은 두 번까지 요청할 수 있습니다. (영 제24조제2항)</source>
      <translation>The petitioner may ask for two extensions of the supplement period. (Decree Art. 24(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완기간({day}까지)이 지나기 전에 요청한 것만 연장합니다. (영 제24조제2항)</source>
      <translation>It is extended only when asked for before the supplement period ends ({day}). (Decree Art. 24(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완기간({day}까지)이 지난 뒤에 다시 요구할 수 있습니다. (영 제24조제3항)</source>
      <translation>It can be requested again when the supplement period is over ({day}). (Decree Art. 24(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>보완기간은 {last}까지입니다. 그다음 날부터 반려할 수 있습니다. (영 제24조제4항, 제25조제1항)</source>
      <translation>The supplement period ends {last}. It can be returned from the next day on. (Decree Art. 24(4), Art. 25(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>보완기간이 {ago} 지났습니다. 다음 처리를 정해 주십시오.</source>
      <translation>The supplement period has passed ({ago}). Decide what is next.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>보완기간이 {when}에 끝납니다.</source>
      <translation>The supplement period ends {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>보완기간이 지나기 전에 반려한 것이 됩니다. (영 제25조제1항)</source>
      <translation>It would have been returned before the supplement period was over. (Decree Art. 25(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>보완기간이 지나지 않았습니다. {until} 다음 날부터 반려할 수 있습니다. (영 제25조제1항)</source>
      <translation>The supplement period is not over. It can be returned from the day after {until} on. (Decree Art. 25(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>보완에 걸리는 기간은 보완 요구로 기록합니다.</source>
      <translation>Record the time for a supplement with “Request supplement”.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>보완에 걸린 기간</source>
      <translation>time for the supplement</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/standing.py"></location>
      <source>보완을 기다리는 동안에는 할 수 없습니다. 보완이 온 뒤에 하십시오.</source>
      <translation>Not possible while a supplement is awaited. Do it when it has arrived.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>보완을 기다리는 민원 / 처리 중</source>
      <translation>Petitions awaiting a supplement / open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>보완을 기다리는 민원이 없습니다.</source>
      <translation>No petition awaits a supplement.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>보완을 기다리는 민원입니다. 보완이 오면 처리기간이 다시 시작합니다.</source>
      <translation>A supplement is awaited. The processing period runs again when it arrives.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>보완을 요구하고 기다리는 민원만 반려할 수 있습니다. (영 제25조제1항)</source>
      <translation>Only a petition that awaits a supplement can be returned. (Decree Art. 25(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>보완을 요구하고 기다리는 민원만 취하한 것으로 볼 수 있습니다. (영 제25조제2항)</source>
      <translation>Only a petition that awaits a supplement can be deemed withdrawn. (Decree Art. 25(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완을 요구하지 않은 민원입니다.</source>
      <translation>No supplement was requested for this petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>보완을 요구함</source>
      <translation>Supplement requested</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>보완이 지금 오면 처리기한은 {due}까지입니다.</source>
      <translation>If the supplement came now, the deadline would be {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>보완하는 동안은 처리기간에 넣지 않습니다. 보완이 오면 다시 셉니다.</source>
      <translation>Time for the supplement does not count. Counting goes on when it arrives.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>보완할 내용을 입력해 주십시오.</source>
      <translation>Enter what has to be supplied.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>보이는 시트가 없는 파일입니다.</source>
      <translation>The file has no visible sheet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>보정할 수 있는 항목이 아닙니다: {name}</source>
      <translation>This can’t be corrected as a slip: {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>복구 열쇠가 맞지 않습니다. 빠지거나 틀린 글자가 없는지 보십시오.</source>
      <translation>The recovery key does not fit. Look for missing or wrong letters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>복구 열쇠를 입력하거나 백업에서 되살려 주십시오.</source>
      <translation>Enter the recovery key or restore a backup.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/opening.py"></location>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>복구 열쇠를 입력하여 여십시오.</source>
      <translation>Enter the recovery key to open it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/locked.py"></location>
      <source>복구 열쇠를 입력해 주십시오.</source>
      <translation>Enter the recovery key.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>부득이한 사유를 구체적으로 입력해 주십시오. 통지서에 적힙니다. (영 제40조제3항)</source>
      <translation>Enter the unavoidable reason in detail; the notice states it. (Decree Art. 40(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/reckoning.py"></location>
      <source>부서 미정</source>
      <translation>No department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>부서 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>부서 이름이 비었거나 겹칩니다.</source>
      <translation>A department name is empty or used twice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>부서 저장</source>
      <translation>Department saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>부서를 골라 주십시오.</source>
      <translation>Choose the department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>부서를 하나 이상 입력해 주십시오.</source>
      <translation>Enter at least one department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>부서에 보냄</source>
      <translation>sent to a department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>부서와 직원 고치기</source>
      <translation>Change staff, departments</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>부서장</source>
      <translation>Head of department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>부수</source>
      <translation>copies</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>부호</source>
      <translation>code</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>부호는 영문 소문자로 시작해 소문자, 숫자, 밑줄로 적어 주십시오.</source>
      <translation>A code starts with a lowercase letter and has lowercase letters, digits and underscores.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>비교할 지난 자료가 {weeks}주로 2년이 되지 않아, 최근 몇 주와만 비교하고 계절은 반영하지 않았습니다.</source>
      <translation>The past goes back {weeks} weeks, less than 2 years, so only the last weeks were compared, without seasons.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>비교할 지난 주가 모자라 예상 건수를 계산하지 못했습니다.</source>
      <translation>There are too few past weeks to calculate the expected number.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/password.py"></location>
      <source>비밀번호 바꾸기</source>
      <translation>Change password</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>비밀번호 변경</source>
      <translation>Password changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>비밀번호 새로 정함</source>
      <translation>password set anew</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>비밀번호는 {least}자 이상으로 정해 주십시오.</source>
      <translation>Choose a password of at least {least} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/program.py"></location>
      <source>비밀번호는 한 방향으로 바꾸어 보관하므로 아무도 읽을 수 없습니다.</source>
      <translation>Passwords are stored in a form that nobody can read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/sign_in.py"></location>
      <source>비밀번호를 입력해 주십시오.</source>
      <translation>Enter the password.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>비밀번호에 아이디를 넣을 수 없습니다.</source>
      <translation>The password can’t contain the user ID.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>비슷한 순서로 {count}건입니다.</source>
      <translation>{count} petition(s), the most alike first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>비어 있음</source>
      <translation>empty</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/reading.py"></location>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>빈 파일입니다.</source>
      <translation>The file is empty.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>빠르게 확산하고 있음</source>
      <translation>It spreads fast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>빼기</source>
      <translation>Take off</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>사람의 이름은 낱말로 세지 않습니다.</source>
      <translation>Names of people are not counted as words.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>사실 조사나 현장 확인에 시간이 더 걸림</source>
      <translation>Fact-finding or on-site checks take longer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>사용</source>
      <translation>in use</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>사유</source>
      <translation>Ground</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>사유: {why}</source>
      <translation>Reason: {why}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>사유는 {longest}자까지 적을 수 있습니다.</source>
      <translation>A reason has at most {longest} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>사유를 입력해 주십시오.</source>
      <translation>Enter the reason.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>사인 사이의 권리관계 또는 개인의 사생활에 관한 사항(제8호)</source>
      <translation>Private legal relations or a person’s private life (no. 8)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>사전예보</source>
      <translation>Forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>사전예보 보기</source>
      <translation>See forecasts</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>사전예보 전달</source>
      <translation>Forecast delivered</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>사전예보서 만들기</source>
      <translation>Forecast sheet made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>사회적 약자</source>
      <translation>Vulnerable petitioner</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>사회적 약자입니다. 먼저 응대하고 필요한 편의를 제공합니다.</source>
      <translation>Vulnerable petitioner: serve first and provide the help needed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>산입</source>
      <translation>Counted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>산입 제외</source>
      <translation>Days excluded</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/rules.py"></location>
      <source>산입하지 않는 기간의 첫날이 마지막 날보다 늦습니다.</source>
      <translation>The first day of an exclusion is after its last day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>산입하지 않는 사유를 입력해 주십시오.</source>
      <translation>Enter why the time is excluded.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>살펴보기</source>
      <translation>Look</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>상</source>
      <translation>High</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>상담원</source>
      <translation>Counselor</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>상신</source>
      <translation>Escalate</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>상태</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>상한</source>
      <translation>Bound</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>상한을 넘은 날이 {run}일째 이어집니다.</source>
      <translation>Above the bound for {run} day(s) in a row.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>상한을 넘은 주</source>
      <translation>Week above the bound</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>상한을 넘은 주가 {run}주째 이어집니다.</source>
      <translation>Above the bound for {run} week(s) in a row.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>상한을 넘은 주제가 없습니다.</source>
      <translation>No topic is above its bound.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>상한을 넘지 않았습니다.</source>
      <translation>Not above the bound.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>새 결정기한: {due}. 연장 사유를 민원인에게 알려야 합니다. (법 제35조제2항)</source>
      <translation>New day of decision: {due}. The petitioner has to be told the reason. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>새 민원 접수</source>
      <translation>New petition</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>새 제목: {title}</source>
      <translation>new title: {title}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>새로 접수</source>
      <translation>New</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2.</source>
      <translation>The date of birth can’t be read. Example: 2013. 4. 2.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>생년월일의 연도를 다시 확인해 주십시오.</source>
      <translation>Check the year of birth.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>생년월일의 연도를 확인해 주십시오. 예: 1985. 4. 2.</source>
      <translation>Check the year of birth. Example: 1985. 4. 2.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>생년월일이 오늘보다 뒤입니다. 다시 확인해 주십시오.</source>
      <translation>The date of birth is after today. Check it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>생년월일이 오늘보다 뒤입니다. 연도를 확인해 주십시오.</source>
      <translation>The date of birth is after today. Check the year.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>서명한 사람 {people}명(5명 이상)</source>
      <translation>{people} signatories (5 or more)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>서명한 사람은 {people}명입니다.</source>
      <translation>Signatories: {people}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>서명한 사람을 입력하거나 엑셀에서 붙여넣으십시오.</source>
      <translation>Enter the signatories or paste them from Excel.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/office.py"></location>
      <source>서버 관리자에게 pg_dump 백업을 요청해 주십시오.</source>
      <translation>Ask the server’s administrator for a pg_dump backup.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>선거관리위원회의 의결을 거쳐 하는 사항(제7호)</source>
      <translation>Matters on which an election commission decides (no. 7)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <source>설정</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>성명</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>성명과 생년월일이 같습니다.</source>
      <translation>Same name and date of birth.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>성명과 연락처가 같습니다.</source>
      <translation>Same name and contact number.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>성명을 입력해 주십시오.</source>
      <translation>Enter the name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>성명이 같습니다.</source>
      <translation>Same name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>성명이 없는 줄이 있습니다.</source>
      <translation>A row has no name.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_list.py"></location>
      <source>성명이 없습니다.</source>
      <translation>The name is missing.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>성명이나 주소가 너무 긴 줄이 있습니다.</source>
      <translation>A name or an address is too long.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>세</source>
      <translation>3</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>세대 수를 1 이상으로 입력해 주십시오.</source>
      <translation>Enter 1 household or more.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>소관 부서</source>
      <translation>Department in charge</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>소관 부서({department})에서 원인과 대책을 회신합니다.</source>
      <translation>The department in charge ({department}) answers with cause and measure.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>소관 부서가 아직 원인과 대책을 입력하지 않았습니다.</source>
      <translation>The department in charge has not entered cause and measure yet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>소관 부서나 민원심사관이 메모를 남길 수 있습니다.</source>
      <translation>The department in charge or the petition examiner can add a note.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>소관 부서를 골라 주십시오.</source>
      <translation>Choose the department in charge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>소관이 아닌 민원(3근무시간)</source>
      <translation>Not ours (3 working hours)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/daily.py"></location>
      <source>소속 부서가 정해져 있지 않아 목록을 만들 수 없습니다. 전산 담당에게 알려 주십시오.</source>
      <translation>No list can be made because you belong to no department. Tell the administrator.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/rules.py"></location>
      <source>소속 부서가 정해져 있지 않아 예보를 볼 수 없습니다. 전산 담당에게 알려 주십시오.</source>
      <translation>No forecast can be shown because you belong to no department. Tell the administrator.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>소속 부서가 정해져 있지 않아 현황을 볼 수 없습니다. 전산 담당에게 알려 주십시오.</source>
      <translation>You belong to no department, so there is no board to show. Tell the administrator.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>수사·재판·형집행, 감사원 감사가 착수된 사항(제2호)</source>
      <translation>Under investigation, trial, execution of a sentence or audit (no. 2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>수수료는 0원 이상으로 입력해 주십시오.</source>
      <translation>Enter a fee of 0 won or more.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>수요일</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>수용</source>
      <translation>Granted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>수용, 일부 수용, 거부, 답변 가운데 하나를 골라 주십시오.</source>
      <translation>Choose granted, partly granted, refused or answer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/evaluating.py"></location>
      <source>숫자가 든 말은 낱말로 세지 않습니다.</source>
      <translation>Terms with digits are not counted as words.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/facts.py"></location>
      <source>쉼표로 구분한 글(.csv)</source>
      <translation>Comma-separated text (.csv)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>시각은 00:00부터 23:59까지 적어 주십시오.</source>
      <translation>Enter a time from 00:00 to 23:59.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>시각은 09:00처럼 적어 주십시오: {given}</source>
      <translation>Write times like 09:00: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>시각을 알아볼 수 없습니다. 예: 14:03, 1403, 오후 2시 3분</source>
      <translation>The time can’t be read. Examples: 14:03, 1403, 2:03 pm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>시각을 입력해 주십시오. 예: 14:03</source>
      <translation>Enter a time. Example: 14:03</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>시작한 날부터 끝난 날까지는 처리기간에 넣지 않습니다. (영 제20조)</source>
      <translation>From the first to the last of these days nothing counts towards the processing period. (Decree Art. 20)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_lead.py"></location>
      <source>시작할 때</source>
      <translation>at the start</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>시험·검사·감정·전문적 기술검토에 걸린 기간</source>
      <translation>tests, inspections, appraisals or technical reviews</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>신청방법</source>
      <translation>Channel</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>신청번호</source>
      <translation>e-People no.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>신청번호 형식에 맞지 않습니다. 예: 1AA-2604-1234567</source>
      <translation>This is not an e-People number. Example: 1AA-2604-1234567</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>신청번호가 비어 있습니다.</source>
      <translation>The e-People number is empty.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>신청서 보정 확인서</source>
      <translation>Confirmation of a corrected slip</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>신청일시</source>
      <translation>Filed at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>신청일시가 지금보다 뒤입니다.</source>
      <translation>The time of application is later than now.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>신청일시의 연도를 확인해 주십시오.</source>
      <translation>Check the year of the time of application.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>신호 없이 발령하는 사유를 입력해 주십시오.</source>
      <translation>Enter why it is raised without a signal.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>신호 없이 발령할 때에는 사유를 입력해 주십시오.</source>
      <translation>Raising a warning without a signal needs a reason.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>신호 없이 판단하여 발령했습니다. 사유: {reason}</source>
      <translation>Raised by judgement, without a signal. Reason: {reason}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>실행 취소</source>
      <translation>Undo</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>심각</source>
      <translation>Serious</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>심의 의견</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>심의 의견을 입력해 주십시오.</source>
      <translation>Enter the committee’s opinion.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>심의한 날</source>
      <translation>Reviewed on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>심의한 날이 오늘보다 뒤입니다.</source>
      <translation>The day of the review is after today.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>심의한 날이 접수한 날보다 앞섭니다.</source>
      <translation>The day of the review is before the intake.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>쓰고 있는 직원 가운데서 골라 주십시오.</source>
      <translation>Choose somebody whose account is in use.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>쓰던 내용을 되살렸습니다.</source>
      <translation>Your draft was restored.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>쓰던 답변을 저장하지 못했습니다. 더 쓰시면 다시 저장합니다.</source>
      <translation>The draft of the answer could not be saved. It is tried again as you write on.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>쓰던 답변을 저장했습니다.</source>
      <translation>The draft of the answer was saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>아니오</source>
      <translation>no</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>아이디</source>
      <translation>User ID</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>아이디나 비밀번호가 맞지 않습니다.</source>
      <translation>The user ID or the password is wrong.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>아이디는 영문 소문자와 숫자로 3자 이상 32자 이하로 정해 주십시오.</source>
      <translation>Choose a user ID of 3 to 32 lowercase letters and digits.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/sign_in.py"></location>
      <source>아이디를 입력해 주십시오.</source>
      <translation>Enter the user ID.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>아직 반복민원으로 종결할 수 없습니다. {missing}</source>
      <translation>It can’t be closed as repeated yet. {missing}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>아직 발령하지 않은 신호</source>
      <translation>Signals not raised yet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>아직 발령하지 않은 신호입니다. 발령은 사람이 판단하여 합니다.</source>
      <translation>A signal that nobody has raised yet. Whether to raise it is for a person to judge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>아직 발령하지 않음</source>
      <translation>Not raised yet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/draft_preview.py"></location>
      <source>아직 보내지 않은 문서의 미리보기입니다. 처리 완료로 기록한 뒤에 인쇄합니다.</source>
      <translation>A preview of a document that has not been sent. Print it after recording the completion.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>아직 살펴보지 않았습니다.</source>
      <translation>Not looked at yet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>아직 새 한 주가 지나지 않음</source>
      <translation>No new week yet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/clock.py"></location>
      <source>아직 알려야 할 때가 아닙니다. 접수한 날부터 30일이 지나는 {day}에 다시 알립니다. (영 제23조제2항)</source>
      <translation>No notice is due yet. The next is due {day}, when 30 days have passed since the intake. (Decree Art. 23(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/when_edit.py"></location>
      <source>아직 오지 않은 날입니다.</source>
      <translation>This day is still to come.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <source>아직 접수한 날이 없습니다.</source>
      <translation>No petition has come in yet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>아직 접수한 민원이 없습니다.</source>
      <translation>No petition has been taken in yet.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/owing.py"></location>
      <source>아직 통지하지 않은 것이 {count}건 있습니다.</source>
      <translation>Not yet told to the petitioner: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>아직 통지하지 않음</source>
      <translation>Not yet sent</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>아직 화면에 뜨지 않음</source>
      <translation>Not on a screen yet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>아홉</source>
      <translation>9</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>알린 방법</source>
      <translation>Told by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>알림</source>
      <translation>Alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림 {count:,}건</source>
      <translation>Alarms: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/acting.py"></location>
      <source>알림 {count}건을 확인했습니다. 처리할 때까지 다시 알립니다.</source>
      <translation>Alarms acknowledged: {count}. They ring again until handled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>알림 규칙 저장</source>
      <translation>Alarm rules saved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>알림 규칙을 저장했습니다. 진행 중인 민원에도 곧 적용합니다.</source>
      <translation>The alarm rules are saved. Open petitions follow soon.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>알림 규칙이 바뀜</source>
      <translation>Alarm rules changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>알림 미루기</source>
      <translation>Alarm snoozed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>알림 상신</source>
      <translation>Alarm escalated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>알림 소리</source>
      <translation>Sound of alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>알림 수로만 표시</source>
      <translation>Number only</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림 이력</source>
      <translation>Alarm history</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>알림 확인</source>
      <translation>Alarm acknowledged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>알림은 {most}개까지 정할 수 있습니다.</source>
      <translation>At most {most} alarms can be set.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>알림은 {most}번까지 미룰 수 있습니다. 처리하거나 상신해 주십시오.</source>
      <translation>An alarm can be snoozed {most} times. Handle it or escalate.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_story.py"></location>
      <source>알림을 고르면 그 경과를 보여 드립니다.</source>
      <translation>Choose an alarm to see its course.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_tab.py"></location>
      <source>알림을 세고 있습니다.</source>
      <translation>Counting alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>알림을 찾고 있습니다.</source>
      <translation>Looking for alarms</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting.py"></location>
      <location filename="../../gaoffice_desktop/early_warning/alarms/history.py"></location>
      <source>알림을 찾지 못했습니다.</source>
      <translation>This alarm was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>알림의 때나 담당이 다릅니다</source>
      <translation>Time or handler of an alarm differs</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>알림의 상태가 기록과 맞지 않습니다</source>
      <translation>State of an alarm does not match the record</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>알림창</source>
      <translation>Notice</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>암호가 걸렸거나 옛 형식(.xls)인 파일입니다. 엑셀에서 암호를 풀고 .xlsx로 다시 저장해 주십시오.</source>
      <translation>The file has a password or is of the old type (.xls). Remove the password in Excel and save it as .xlsx.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>암호가 걸린 파일은 읽지 못합니다. 엑셀에서 암호를 풀고 다시 저장해 주십시오.</source>
      <translation>Files with a password can’t be read. Remove the password in Excel and save it again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>압축을 풀면 지나치게 커지는 파일이어서 위험할 수 있으므로 읽지 않았습니다.</source>
      <translation>Unpacked, the file would become far too large. It may be dangerous and was not read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>앞뒤 기록의 순서를 바꿀 수 없습니다. {first}부터 {last} 사이여야 합니다.</source>
      <translation>Entries can’t change their order. It must be between {first} and {last}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>앞에서 접수한 민원인의 정보를 옮겼습니다.</source>
      <translation>The previous petitioner’s data was filled in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>어느 사유인지 골라 주십시오. (법 제21조)</source>
      <translation>Choose the ground. (Act Art. 21)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>어떤 문서인지 입력해 주십시오.</source>
      <translation>Enter which document it is.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>어떤 장애였는지 입력해 주십시오.</source>
      <translation>Enter what the outage was.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>어떻게 결정했는지 골라 주십시오.</source>
      <translation>Choose the decision.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <source>어떻게 동의를 받았는지 입력해 주십시오.</source>
      <translation>Enter how the consent was given.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>어떻게 동의를 받았는지 입력해 주십시오. 예: 전화</source>
      <translation>Enter how the consent was given. Example: phone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>어떻게 처리했는지 골라 주십시오.</source>
      <translation>Choose the outcome.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>어떻게 폐기했는지 입력해 주십시오.</source>
      <translation>Enter how it was destroyed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>어떻게 확인하였는지 입력해 주십시오. 예: 전화, 방문</source>
      <translation>Enter how it was confirmed. Example: phone, visit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>업무가 많거나 담당자의 지정이 늦거나 없다는 이유로는 연장할 수 없습니다. 2026. 5. 6.부터 접수한 민원에 적용합니다. (영 제21조제2항, 부칙 제4조)</source>
      <translation>No extension for a heavy workload, or because a handler was assigned late or not at all. This holds for petitions received from 2026. 5. 6. on. (Decree Art. 21(2), Addenda Art. 4)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>없는 계정입니다. 다른 담당자를 골라 주십시오.</source>
      <translation>There is no such account. Choose another handler.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/catalogue.py"></location>
      <source>없는 부서입니다. 다른 부서를 골라 주십시오.</source>
      <translation>There is no such department. Choose another.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>없어야 할 알림이 있습니다</source>
      <translation>An alarm is there that should not be</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <source>없음</source>
      <translation>none</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/facts.py"></location>
      <source>엑셀 통합 문서(.xlsx)</source>
      <translation>Excel workbook (.xlsx)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>엑셀(.xlsx)이나 .csv 파일이 아닙니다. 파일을 확인해 주십시오.</source>
      <translation>This is no Excel (.xlsx) or .csv file. Check the file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>여덟</source>
      <translation>8</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/facts.py"></location>
      <source>여러 사람</source>
      <translation>Group</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>여섯</source>
      <translation>6</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>역할</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>역할을 하나 이상 골라 주십시오.</source>
      <translation>Choose at least one role.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>연결과 남은 자리를 확인한 뒤 다시 시도해 주십시오. 입력하신 내용은 그대로 있습니다.</source>
      <translation>Check the connection and the free space, then try again. What you entered is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <source>연결된 프린터가 없습니다.</source>
      <translation>No printer is connected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>연락처</source>
      <translation>Contact number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>연명부 등록</source>
      <translation>Enter signatories</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>연명부 원본</source>
      <translation>original list of signatories</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>연명부에 같은 사람이 두 번 있습니다: {names}. 한 번만 적어 주십시오.</source>
      <translation>The same person stands twice in the list of signatories: {names}. Enter each once.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>연명부에 있는 사람을 입력해 주십시오.</source>
      <translation>Enter people who are in the list of signatories.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>연장</source>
      <translation>Extended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/rules.py"></location>
      <source>연장 기간은 1일 이상이어야 합니다.</source>
      <translation>An extension has at least 1 day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>연장 사유를 구체적으로 입력해 주십시오.</source>
      <translation>Enter the specific reason for the extension.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>연장 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for the extension.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>연장 사유와 처리완료 예정일을 지체 없이 문서로 알려야 합니다. (영 제21조제3항, 별지 제5호서식)</source>
      <translation>Tell the reason and the expected day of completion in writing without delay. (Decree Art. 21(3), annexed form 5)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>연장은 1일부터 처리기간({longest}일)까지 할 수 있습니다. (영 제21조제1항)</source>
      <translation>An extension can have from 1 day up to the processing period ({longest} day(s)). (Decree Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>열</source>
      <translation>columns</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>열두 달이 다 찬 해가 없어 계절 비중을 낼 수 없습니다.</source>
      <translation>No year has all twelve months, so there is no share of the year.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>열두 달이 다 찬 해들의 민원 가운데 이 달에 들어온 몫입니다.</source>
      <translation>This month’s part of the petitions of years with all twelve months.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>열쇠 파일을 쓸 수 없습니다: {path}</source>
      <translation>The key file can’t be written: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>열쇠 파일을 읽을 수 없습니다.</source>
      <translation>The key file can’t be read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>열쇠 파일이 손상되었습니다.</source>
      <translation>The key file is damaged.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>열이 너무 많습니다. {most}열까지 읽습니다. 파일을 확인해 주십시오.</source>
      <translation>There are too many columns: at most {most} are read. Check the file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>영 제13조제1항 단서: 3근무시간 이내</source>
      <translation>Decree Art. 13(1) proviso: within 3 working hours</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>영 제13조제1항: 1근무시간 이내</source>
      <translation>Decree Art. 13(1): within 1 working hour</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>영 제13조제2항: 3근무시간 이내</source>
      <translation>Decree Art. 13(2): within 3 working hours</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>영 제13조제3항: 8근무시간 이내</source>
      <translation>Decree Art. 13(3): within 8 working hours</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>영 제13조제4항: 전자문서는 지체 없이</source>
      <translation>Decree Art. 13(4): electronic documents without delay</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제21조제3항, 규칙 제6조제1항</source>
      <translation>Decree Art. 21(3), Rule Art. 6(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제23조, 규칙 제6조제2항</source>
      <translation>Decree Art. 23, Rule Art. 6(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제24조제2항</source>
      <translation>Decree Art. 24(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제24조제3항</source>
      <translation>Decree Art. 24(3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제25조제1항</source>
      <translation>Decree Art. 25(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제25조제2항</source>
      <translation>Decree Art. 25(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제25조제4항</source>
      <translation>Decree Art. 25(4)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제27조제2항</source>
      <translation>Decree Art. 27(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제28조제2항, 규칙 제10조</source>
      <translation>Decree Art. 28(2), Rule Art. 10</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제28조제3항</source>
      <translation>Decree Art. 28(3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제38조제6항</source>
      <translation>Decree Art. 38(6)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제40조제4항, 규칙 제12조제2항</source>
      <translation>Decree Art. 40(4), Rule Art. 12(2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제6조제5항</source>
      <translation>Decree Art. 6(5)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>영 제8조제1항</source>
      <translation>Decree Art. 8(1)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>예</source>
      <translation>yes</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>예보하는 달</source>
      <translation>Month of the forecast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>예상</source>
      <translation>Expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>예상 {range} · 최근 {last} · 한 해의 {share} · 늦은 처리 {late}</source>
      <translation>Expected {range} · last {last} · {share} of a year · late {late}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>예상 많으면</source>
      <translation>At most</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <source>예상 범위</source>
      <translation>Expected range</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>예상 적으면</source>
      <translation>At least</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>예상의</source>
      <translation>Of expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>예상의 {ratio}배 이상이고 초과 점수가 {score} 이상입니다.</source>
      <translation>It is {ratio} times the expected number or more, and the excess score is {score} or more.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>예상의 몇 배</source>
      <translation>Times the expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>예정</source>
      <translation>Planned</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>오늘</source>
      <translation>Today</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>오늘 {clock}</source>
      <translation>today {clock}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>오늘 {time}</source>
      <translation>Today {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>오늘 {time}까지 처리해야 합니다. 처리기한은 {due}입니다.</source>
      <translation>Due today by {time}. The deadline is {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>오늘 마감</source>
      <translation>Due today</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>오늘 마감인 민원이 없습니다.</source>
      <translation>No petition is due today.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>오늘 이미 독촉장을 냈습니다.</source>
      <translation>A dunning letter was issued today already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>오늘 지금까지 {count:,}건으로 예상 {expected}건의 {ratio}배이며, 상한 {bound}건을 넘었습니다.</source>
      <translation>{count:,} today so far: {ratio} times the expected {expected}, above the bound of {bound}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>오늘 처리기한이 끝나는 민원 / 처리 중</source>
      <translation>Petitions whose deadline ends today / open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/daily_paper.py"></location>
      <source>오늘의 기한 목록</source>
      <translation>Today’s list of dues</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>오늘의 기한 목록 만들기</source>
      <translation>Today’s list of dues made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/daily_print.py"></location>
      <source>오늘의 기한 목록을 {printer:으로} 인쇄했습니다.</source>
      <translation>Today’s list of dues was printed on {printer}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>오늘의 기한 목록을 인쇄하는 시각</source>
      <translation>Time at which today’s list of dues is printed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/daily_print.py"></location>
      <source>오늘의 기한 목록을 인쇄하지 못했습니다. {what} {advice} 몇 분 뒤 다시 인쇄해 봅니다. 미리 보기에서 PDF로 저장하실 수 있습니다. (Ctrl+Shift+D)</source>
      <translation>Today’s list of dues could not be printed. {what} {advice} It is tried again in a few minutes. You can save it as PDF from the preview. (Ctrl+Shift+D)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>온라인 민원 접수</source>
      <translation>Taking in online petitions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>올바른 값을 입력해 주십시오.</source>
      <translation>Enter a valid value.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>올바른 날짜를 입력해 주십시오.</source>
      <translation>Enter a valid date.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>올해</source>
      <translation>This year</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>올해 보기</source>
      <translation>Show this year</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>올해 울린 알림이 없습니다.</source>
      <translation>No alarm rang this year.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>완료</source>
      <translation>Done</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>완료(초과)</source>
      <translation>Done (late)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>요구하는 날부터 보완이 도착하는 날까지는 처리기간에 넣지 않습니다. (영 제20조, 행정절차법 시행령 제11조)</source>
      <translation>From the day of the request to the day of arrival nothing counts towards the processing period. (Decree Art. 20, Decree of the Administrative Procedures Act Art. 11)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>요일은 0(월요일)부터 6(일요일)까지로 적어 주십시오.</source>
      <translation>Give days of the week from 0 (Monday) to 6 (Sunday).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_lists.py"></location>
      <source>요즘 같은 내용으로 여러 번 들어온 민원이 없습니다.</source>
      <translation>Nothing of the same content came in several times of late.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>요청하거나 동의한 날이 오늘보다 뒤입니다.</source>
      <translation>The day it was asked or consented to is after today.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>요청하거나 동의한 날이 접수한 날보다 앞섭니다.</source>
      <translation>The day it was asked or consented to is before the intake.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>용도</source>
      <translation>purpose</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>우연일 때의 {value}배</source>
      <translation>{value} times that of chance</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>우연히 넘을 확률</source>
      <translation>Chance of exceeding</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>우편</source>
      <translation>Mail</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>우편번호</source>
      <translation>Postal code</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>울린 {rung:,}번 가운데 {on_time:,}번({share} %)이 {seconds}초 안에 울렸습니다. 가장 늦은 것: {late}</source>
      <translation>{on_time:,} of {rung:,} rings ({share} %) came within {seconds} seconds. Latest: {late}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>울린 때</source>
      <translation>Rang at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>울릴 때</source>
      <translation>To ring at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>원본 받음</source>
      <translation>original received</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>원본 없음</source>
      <translation>no original</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>원인: {cause}</source>
      <translation>Cause: {cause}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>원인: {cause}
대책: {measure}</source>
      <translation>Cause: {cause}
Measure: {measure}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>원인·대책 입력</source>
      <translation>Enter cause and measure</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>원인·대책 회신</source>
      <translation>Cause and measure answered</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>원인과 대책은 소관 부서와 민원심사관이 입력합니다.</source>
      <translation>The department in charge and the petition examiner enter cause and measure.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>원인과 대책을 회신할 소관 부서를 골라 주십시오.</source>
      <translation>Choose the department that answers with cause and measure.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>월간 점검</source>
      <translation>Monthly check</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>월간 점검 기록</source>
      <translation>Monthly check recorded</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>월간 점검 기한이 {ago} 지났습니다. 점검하고 적어 주십시오.</source>
      <translation>The monthly check is overdue ({ago}). Check and write it down.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>월요일</source>
      <translation>Monday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>웹 문서를 엑셀 이름으로 저장한 파일입니다. 엑셀에서 열어 .xlsx로 다시 저장해 주십시오.</source>
      <translation>This is a web page saved under an Excel name. Open it in Excel and save it as .xlsx.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>위원회의 심의 의견을 입력해 주십시오.</source>
      <translation>Enter the committee’s opinion.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>위임장 미확인</source>
      <translation>letter of proxy not checked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>위임장 확인</source>
      <translation>letter of proxy checked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>위임장을 확인하지 않았습니다. 접수한 뒤 8근무시간 안에 보완을 요구합니다. (규칙 제9조)</source>
      <translation>The letter of proxy was not checked. Request a supplement within 8 working hours of intake. (Rule Art. 9)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>윗사람에게 상신</source>
      <translation>Escalate to a superior</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>윗사람에게 알렸습니다.</source>
      <translation>A superior was told.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>유지</source>
      <translation>kept</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>의견청취에 걸린 기간</source>
      <translation>hearing of opinions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>이 급증의 민원 {count:,}건</source>
      <translation>Petitions of this surge: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>이 기간에 울린 알림이 없습니다.</source>
      <translation>No alarm rang in this period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report_tab.py"></location>
      <source>이 기간에 화면에 뜬 알림이 없습니다.</source>
      <translation>No alarm appeared on a screen in this period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>이 기간에도 보완하지 않으면 이유를 밝혀 민원문서를 되돌려 보낼 수 있습니다. (영 제25조제1항)</source>
      <translation>If nothing is supplied in this time either, the papers may be returned with the reason. (Decree Art. 25(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이 기관의 처리는 이송으로 끝납니다.</source>
      <translation>For this office the petition ends with the transfer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>이 기한에는 쓸 수 없는 단위의 알림이 있습니다.</source>
      <translation>An alarm has a unit that this limit can’t have.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>이 날들은 이미 처리기간에 넣지 않고 있습니다.</source>
      <translation>These days are excluded already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/service.py"></location>
      <source>이 달력 변경은 이미 되돌렸습니다.</source>
      <translation>This change of the calendar was undone already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이 민원 {number}</source>
      <translation>This petition {number}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>이 민원 자신은 병합할 민원이 될 수 없습니다.</source>
      <translation>A petition can’t be merged into itself.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>이 민원 자신은 이전 민원이 될 수 없습니다.</source>
      <translation>A petition can’t be its own earlier petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notices.py"></location>
      <source>이 민원에는 {notice:을를} 만들 처리 내역이 없습니다.</source>
      <translation>Nothing in this petition calls for this document: {notice}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>이 민원은 문서로 신청해야 합니다. 말이나 전화로는 기타민원만 신청할 수 있습니다. (법 제8조)</source>
      <translation>This petition must be filed in writing. Only petitions of the category “Other” may be filed orally or by phone. (Act Art. 8)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>이 민원의 구비서류가 아닌 것이 표시되어 있습니다: {name}</source>
      <translation>Marked, but not a required document of this petition: {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>이 민원의 처리기간은 확인이 필요합니다. 민원편람과 대조해 주십시오.</source>
      <translation>The processing period of this petition has to be verified. Compare it with the petition handbook.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>이 부서의 자료가 두 해에 못 미쳐 예상 범위를 내지 않습니다.</source>
      <translation>This department has less than two years of data, so no range is given.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>이 사유에 해당하는 이유를 입력해 주십시오.</source>
      <translation>Enter why this ground applies.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>이 알림에는 날수나 분을 적지 않습니다.</source>
      <translation>This alarm takes no number of days or minutes.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history.py"></location>
      <source>이 알림은 접수한 민원에 딸린 것이 아닙니다.</source>
      <translation>This alarm does not belong to a petition taken in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting.py"></location>
      <source>이 알림을 받은 사람이나 그 민원의 담당자만 확인하거나 미루고 상신할 수 있습니다.</source>
      <translation>Only those who got this alarm or handle its petition can acknowledge, snooze or escalate it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>이 일을 할 권한이 없습니다. 권한이 필요하면 전산 담당에게 요청해 주십시오.</source>
      <translation>You may not do this. Ask the administrator if you need the permission.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/migrations/upgrade.py"></location>
      <source>이 자료는 더 새로운 판의 프로그램에서 쓰던 것이어서 열 수 없습니다.</source>
      <translation>This data was used with a newer version of the program and can’t be opened.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>이 주제에는 이미 발령 중인 경보가 있습니다. 그 경보의 단계를 바꿔 주십시오.</source>
      <translation>A warning on this topic is already in force. Change its level.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>이 주제의 민원 {count:,}건</source>
      <translation>Petitions on this topic: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_attachments.py"></location>
      <source>이 컴퓨터에 있는 파일만 넣을 수 있습니다.</source>
      <translation>Only files on this computer can be added.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/backup.py"></location>
      <location filename="../../gaoffice_desktop/cli/rebuild.py"></location>
      <source>이 컴퓨터에 자료가 없습니다: {path}</source>
      <translation>There is no data on this computer: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/recovery.py"></location>
      <source>이 컴퓨터에는 자격 증명 저장소가 없어, 평소에 쓰는 열쇠를 이 사용자만 읽을 수 있는 파일에 두었습니다. 다른 사람이 이 계정으로 컴퓨터에 로그인하지 못하게 해 주십시오.</source>
      <translation>This computer has no credential store, so the everyday key is in a file that only this user can read. Let nobody else sign in to the computer with this account.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/pc.py"></location>
      <source>이 컴퓨터의 설정을 저장하지 못했습니다.</source>
      <translation>The settings of this computer could not be saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>이 컴퓨터의 시계가 마지막 접수 시각({latest})보다 이전을 가리키고 있습니다.</source>
      <translation>This computer’s clock is behind the last intake ({latest}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/looking.py"></location>
      <source>이 파일의 {row}행과 신청번호·접수번호가 같고 내용이 다릅니다.</source>
      <translation>Row {row} of this file has the same e-People number and receipt number but other values.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>이 프로그램이 모르는 규칙입니다.</source>
      <translation>This program does not know this rule.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이렇게 고치면 2026. 5. 6. 이후에 접수한 민원이 되는데, 이런 민원은 업무가 많거나 담당자가 없다는 사유로 연장할 수 없습니다. 그 기간 연장을 먼저 되돌려 주십시오. (영 제21조제2항, 부칙 제4조)</source>
      <translation>The petition would then be received on or after 2026. 5. 6., and such a petition can’t be extended for a heavy workload or an absent handler. Take that extension back first. (Decree Art. 21(2), Addenda Art. 4)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/calendar_changes.py"></location>
      <source>이렇게 바꾸면 처리 중인 민원 {count:,}건의 기한이 공휴일을 확정한 범위를 벗어납니다. 확정 범위를 먼저 늘려 주십시오.</source>
      <translation>This change would move the deadlines of open petitions ({count:,}) beyond the confirmed holidays. Widen the confirmed range first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>이렇게 하면 처리기한은 {due}까지입니다.</source>
      <translation>This makes the deadline {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>이름</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>이미</source>
      <translation>already</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting.py"></location>
      <source>이미 {names}에게 알렸습니다. 확인을 기다려 주십시오.</source>
      <translation>Already told: {names}. Wait for the acknowledgement.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>이미 {times}번 독촉했습니다.</source>
      <translation>Dunning letters so far: {times}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>이미 {time}까지 미룬 알림입니다.</source>
      <translation>Already snoozed until {time}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>이미 {until}까지 대표자를 정하도록 요청하였습니다. 그때까지 정하지 않으면 직접 정할 수 있습니다. (영 제8조제2항)</source>
      <translation>They were already asked to choose representatives by {until}. If they don’t, the office may choose then. (Decree Art. 8(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>이미 경보를 발령한 주제입니다.</source>
      <translation>A warning on this topic was already raised.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이미 교부를 기다리는 문서가 있습니다.</source>
      <translation>A document already waits to be collected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/acting_rules.py"></location>
      <source>이미 끝난 알림입니다. 목록을 새로 고쳐 주십시오.</source>
      <translation>This alarm is already over. Refresh the list.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>이미 대표자가 있습니다. (영 제8조)</source>
      <translation>There are representatives already. (Decree Art. 8)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>이미 대표자가 정해져 있습니다. (영 제8조제1항)</source>
      <translation>The representatives are chosen already. (Decree Art. 8(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>이미 보완을 요구하고 기다리는 민원입니다. 다시 요구하는 것은 보완기간({day}까지)이 지난 뒤에 할 수 있습니다. (영 제24조제3항)</source>
      <translation>A supplement is awaited already. It can be requested again when the supplement period is over ({day}). (Decree Art. 24(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/set_up.py"></location>
      <source>이미 설정을 마친 자료입니다. 로그인해 주십시오.</source>
      <translation>This data is set up already. Sign in.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>이미 쓰고 있는 아이디입니다.</source>
      <translation>This user ID is taken.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>이미 이 단계로 발령되어 있습니다.</source>
      <translation>It is already at this level.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이미 이의신청에 대하여 결정하였습니다. (법 제35조제2항)</source>
      <translation>The objection was decided already. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/backup.py"></location>
      <source>이미 있는 파일입니다: {path}</source>
      <translation>The file exists already: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/service.py"></location>
      <source>이미 접수 대기에서 빠진 민원입니다. 다른 자리에서 먼저 뺐거나 접수했습니다.</source>
      <translation>This petition is no longer waiting. Another desk took it off the list or took it in first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>이미 접수를 취소했습니다.</source>
      <translation>The intake was cancelled already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>이미 지나 울리지 않음</source>
      <translation>past already, does not ring</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>이미 처리를 시작한 민원이어서 접수를 취소할 수 없습니다.</source>
      <translation>Processing has begun, so the intake can’t be cancelled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이미 통지서를 출력한 처리입니다. 기록 정정으로 바로잡아 주십시오.</source>
      <translation>A notice of this step was printed already. Use “Correct record”.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_offers.py"></location>
      <source>이미 해제한 경보입니다.</source>
      <translation>This warning is already lifted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/following.py"></location>
      <source>이미 해제한 경보입니다. 다시 늘면 새로 발령해 주십시오.</source>
      <translation>This warning is already lifted. Raise a new one if it rises again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/acting.py"></location>
      <source>이미 확인했거나 끝난 알림입니다.</source>
      <translation>This alarm has already been acknowledged or is over.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이미 회신을 받은 협조 요청입니다.</source>
      <translation>This cooperation request was answered already.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>이번 달</source>
      <translation>This month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>이번 접수 전에 처리결과를 2회 이상 통지하여야 합니다. 지금까지 {count}회입니다. (법 제23조제1항)</source>
      <translation>Results must have been notified twice or more before this intake. So far {count}. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>이번 접수 전에 처리결과를 {count}회 통지하였습니다({numbers}). (법 제23조제1항)</source>
      <translation>Before this intake results were notified {count} times ({numbers}). (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>이번까지 {count}회 제출하였습니다. (법 제23조제1항)</source>
      <translation>It was filed {count} times, this one included. (Act Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>이송</source>
      <translation>Transferred</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이송 통지(민원인)</source>
      <translation>Notice of transfer (petitioner)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이송 통지서를 출력해 민원인에게 보냅니다. (영 제13조제3항)</source>
      <translation>Print the notice of transfer and send it to the petitioner. (Decree Art. 13(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이송받은 기관</source>
      <translation>Agency it went to</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이송받을 기관을 입력해 주십시오.</source>
      <translation>Enter the agency it goes to.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이송하는 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for the transfer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>이송한 사실을 민원인에게 알려야 합니다. (영 제13조제3항)</source>
      <translation>The petitioner has to be told of the transfer. (Decree Art. 13(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>이어진 기간</source>
      <translation>In a row for</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>이어진 주</source>
      <translation>Weeks</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>이유를 입력해 주십시오. 통지서에 적힙니다.</source>
      <translation>Enter the reason; the notice states it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이유와 근거</source>
      <translation>Reasons and grounds</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>이의신청</source>
      <translation>Objection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>이의신청 결정</source>
      <translation>Decide objection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>이의신청 결정 전</source>
      <translation>Objections open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이의신청 결정 통지</source>
      <translation>Notice of the decision on the objection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>이의신청 결정기간 연장</source>
      <translation>Extend objection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이의신청 결정기간 연장 통지</source>
      <translation>Notice of extension (objection)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청 결정기간은 한 차례만 연장할 수 있습니다. (법 제35조제2항)</source>
      <translation>The time to decide an objection can be extended once only. (Act Art. 35(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>이의신청 접수</source>
      <translation>Take in objection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이의신청 접수 통지</source>
      <translation>Notice that the objection was taken in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이의신청 처리대장</source>
      <translation>Ledger of objections</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>이의신청서 서식</source>
      <translation>Objection form</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청은 법정민원의 거부처분에 대하여 할 수 있습니다. (법 제35조제1항)</source>
      <translation>An objection is possible against the refusal of a statutory petition. (Act Art. 35(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이의신청을 받은 거부처분입니다. 처리 구분을 바꿀 수 없습니다. (법 제35조)</source>
      <translation>An objection was filed against this refusal, so the outcome can’t be changed. (Act Art. 35)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>이의신청의 취지와 이유를 입력해 주십시오.</source>
      <translation>Enter the aim and grounds of the objection.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청의 취지와 이유를 입력해 주십시오. (영 제40조제1항)</source>
      <translation>Enter the aim and grounds of the objection. (Decree Art. 40(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>이의신청한 날</source>
      <translation>Objection filed on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청한 날보다 앞선 날입니다.</source>
      <translation>This is before the day of the objection.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청한 날이 거부처분을 받은 날보다 앞섭니다.</source>
      <translation>The day of the objection is before the day the refusal was received.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>이의신청한 날이 오늘보다 뒤입니다.</source>
      <translation>The day of the objection is after today.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>이의신청할 수 있는 마지막 날은 {day}입니다. (법 제35조제1항)</source>
      <translation>The last day to object is {day}. (Act Art. 35(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/repeats.py"></location>
      <source>이전 민원 {number}</source>
      <translation>Earlier petition {number}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/repeats.py"></location>
      <source>이전 민원을 찾지 못했습니다.</source>
      <translation>The earlier petition was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <location filename="../../gaoffice_desktop/petitions/steps/handing.py"></location>
      <source>이제 쓰지 않는 계정입니다. 다른 담당자를 골라 주십시오.</source>
      <translation>This account is no longer in use. Choose another handler.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <location filename="../../gaoffice_desktop/petitions/steps/handing.py"></location>
      <source>이제 쓰지 않는 부서입니다. 다른 부서를 골라 주십시오.</source>
      <translation>This department is no longer in use. Choose another.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>인사말로 시작해 주십시오. 예: 안녕하십니까?</source>
      <translation>Begin with a greeting, e.g. “Good day.”</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>인사말이 있습니다.</source>
      <translation>The greeting is there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>인쇄할 경보를 먼저 열어 주십시오.</source>
      <translation>Open the warning to print first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/facts.py"></location>
      <source>인쇄함</source>
      <translation>Printed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>인용</source>
      <translation>Upheld</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>일</source>
      <translation>days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>일곱</source>
      <translation>7</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>일부 수용</source>
      <translation>Partly granted</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>일부 인용</source>
      <translation>Partly upheld</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>일어난 때를 고침</source>
      <translation>Time of the event corrected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>일요일</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>읽어 드리고 서명을 받음</source>
      <translation>Read back and signed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>읽지 않는 열: {names}</source>
      <translation>Columns not read: {names}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/facts.py"></location>
      <source>임시공휴일</source>
      <translation>Temporary</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_draft_menu.py"></location>
      <source>임시저장 {count}건을 지웁니다. 되돌릴 수 없습니다.</source>
      <translation>Drafts to be deleted: {count}. This can’t be undone.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>입력</source>
      <translation>Input</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>입력 {name}</source>
      <translation>Entered by {name}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>입력하신 내용은 그대로 있습니다. 잠시 뒤에 다시 시도해 주십시오.</source>
      <translation>What you entered is kept. Try again in a moment.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>입력한 내용을 지웠습니다.</source>
      <translation>The form was cleared.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/checking.py"></location>
      <source>있어야 할 알림이 없습니다</source>
      <translation>An alarm is missing</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>자동(처음이면 민원실에서 처리주무부서로, 그 뒤에는 소관이 아닌 민원)</source>
      <translation>Automatic (first from the petition office, later as not ours)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>자료 서버에 연결할 수 없습니다.</source>
      <translation>The data server can’t be reached.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>자료 파일에 쓸 수 없습니다. 폴더나 파일이 읽기 전용입니다.</source>
      <translation>The data file can’t be written: the folder or the file is read-only.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>자료 파일을 열 수 없습니다. 열쇠가 맞지 않거나 이 프로그램의 파일이 아닙니다.</source>
      <translation>The data file can’t be opened: the key does not fit, or it is no file of this program.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>자료 파일을 읽거나 쓰지 못했습니다. 디스크나 네트워크 드라이브가 응답하지 않습니다.</source>
      <translation>The data file could not be read or written: the disk or network drive does not answer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/opening.py"></location>
      <location filename="../../gaoffice_desktop/app/starting.py"></location>
      <location filename="../../gaoffice_desktop/staff/office.py"></location>
      <source>자료 파일의 열쇠가 이 컴퓨터에 없습니다.</source>
      <translation>The key of the data file is not on this computer.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>자료 파일이 손상되었습니다.</source>
      <translation>The data file is damaged.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/opening.py"></location>
      <source>자료 폴더를 만들 수 없습니다: {path}</source>
      <translation>The data folder can’t be made: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>자료가 두 해에 못 미쳐 예상 범위를 내지 않습니다. 지난 {month:은는} {year}년 한 해뿐이며, {range}부터 예상 범위를 보여 드립니다.</source>
      <translation>With less than two years of data no range is given. Of the past, month {month} is there for {year} alone; ranges are given from {range} on.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>자리가 남아 있는지, 쓸 수 있는 폴더인지 확인해 주십시오.</source>
      <translation>Check that there is free space and that the folder can be written.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>자리를 비우면 잠그는 시간(분)</source>
      <translation>Lock when idle for (minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>자리를 비운 동안 울린 알림 {count}건입니다.</source>
      <translation>Alarms that rang while you were away: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>자리에 없어 놓친 알림 목록</source>
      <translation>List of alarms missed while away</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>자신의 팀장이 될 수 없습니다. 다른 직원을 골라 주십시오.</source>
      <translation>Nobody can be their own team leader. Choose somebody else.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>자신이 한 처리만 되돌릴 수 있습니다. 기록 정정으로 바로잡아 주십시오.</source>
      <translation>You can undo only your own steps. Use “Correct record”.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/errors.py"></location>
      <source>잠시 뒤에 다시 시도해 주십시오.</source>
      <translation>Try again in a moment.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>재보완 요구서</source>
      <translation>Second supplement request</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>재요구</source>
      <translation>Again</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>저장하지 못했습니다. 다른 창이 자료 파일을 쓰고 있습니다.</source>
      <translation>Saving failed: another window is writing the data file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>저장하지 못했습니다. 디스크에 남은 자리가 없습니다.</source>
      <translation>Saving failed: the disk is full.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_export.py"></location>
      <source>저장할 곳 고르기</source>
      <translation>Choose where to save</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/service.py"></location>
      <source>저장할 곳에 빈 공간과 쓰기 권한이 있는지, 같은 파일이 열려 있는지 확인해 주십시오.</source>
      <translation>Check that there is free space and write permission where it is saved, and that the same file is not open.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>전 단계</source>
      <translation>Level before</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>전산 담당</source>
      <translation>Administrator</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>전산 담당에게 알려 주십시오. 백업에서 되살릴 수 있습니다.</source>
      <translation>Tell the administrator. A backup can be restored.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>전산 담당이 한 사람은 남아 있어야 합니다.</source>
      <translation>At least one administrator has to remain.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>전송(팩스)</source>
      <translation>Fax</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>전원과 용지를 확인해 주십시오. 급하면 다른 프린터로 인쇄하거나 PDF로 저장해 주십시오.</source>
      <translation>Check power and paper. If it is urgent, print on another printer or save as PDF.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>전자문서(국민신문고 등)</source>
      <translation>Electronic document (e-People etc.)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>전자문서로 알리려면 전자민원창구로 신청하였거나 민원인이 동의해야 합니다. (법 제27조제2항)</source>
      <translation>To tell it by electronic document, the petition must have come through the online desk or the petitioner must consent. (Act Art. 27(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>전자우편</source>
      <translation>Email</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>전자우편 주소를 확인해 주십시오. 예: hong@example.com</source>
      <translation>Check the email address. Example: hong@example.com</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>전체</source>
      <translation>All</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>전체 보기</source>
      <translation>Show all</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>전체에서 찾기</source>
      <translation>Search all</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>전화</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>전화번호</source>
      <translation>Phone number</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호가 {count} 자리 많습니다. 예: {example}</source>
      <translation>Digits too many in the phone number: {count}. Example: {example}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호가 {count} 자리 모자랍니다. 예: {example}</source>
      <translation>Digits missing from the phone number: {count}. Example: {example}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호가 너무 짧습니다. 예: 010-1234-5678</source>
      <translation>The phone number is too short. Example: 010-1234-5678</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호를 다시 확인해 주십시오. 예: {example}</source>
      <translation>Check the phone number. Example: {example}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호를 입력해 주십시오. 예: 010-1234-5678</source>
      <translation>Enter a phone number. Example: 010-1234-5678</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호를 하나만 적어 주십시오.</source>
      <translation>Enter one phone number only.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>전화번호에 쓸 수 없는 글자가 있습니다: {strange}</source>
      <translation>The phone number has characters that can’t be used: {strange}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>점검 내용은 {longest:,}자까지 적을 수 있습니다.</source>
      <translation>What was checked has at most {longest:,} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>점검 완료</source>
      <translation>Check done</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>점검한 달</source>
      <translation>Month checked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping.py"></location>
      <source>점검한 달을 골라 주십시오.</source>
      <translation>Choose the month that was checked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/telling.py"></location>
      <source>점심시간과 근무시간 밖은 세지 않습니다({article}).</source>
      <translation>Lunch and time outside office hours do not count ({article}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>접속기록 보기</source>
      <translation>See the audit trail</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <location filename="../../gaoffice_desktop/early_warning/surges/plotting.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>접수</source>
      <translation>Intake</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>접수 내용 보정</source>
      <translation>Correct intake slip</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>접수 대기</source>
      <translation>Waiting</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>접수 대기 {count:,}건</source>
      <translation>Waiting: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>접수 대기 {count:,}건을 적어 두었습니다. 접수할 기한이 다가오면 알려 드립니다.</source>
      <translation>Petitions waiting to be taken in were noted: {count:,}. You are told when their limit draws near.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>접수 대기 {number}</source>
      <translation>Waiting: {number}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>접수 대기 민원은 접수하지 않고, 접수할 기한을 알려 드리도록 적어 둡니다.</source>
      <translation>A petition that is waiting is not taken in, only noted so that you are told its limit.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>접수 대기에서 빼기 {number}</source>
      <translation>Take off the waiting list: {number}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>접수 대기에서 빼는 사유를 입력해 주십시오.</source>
      <translation>Enter why it is taken off the waiting list.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>접수 대기에서 뺌</source>
      <translation>Taken off the waiting list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/cases.py"></location>
      <source>접수 시각은 시간대 없이 2026-11-25T14:00처럼 적어 주십시오: {given}</source>
      <translation>Write the time received without a time zone, like 2026-11-25T14:00: {given}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/rules.py"></location>
      <source>접수 시각은 시간대 없이 우리나라 시각으로 적어 주십시오.</source>
      <translation>Give the time received in Korean time, without a time zone.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>접수 시각의 연도를 확인해 주십시오.</source>
      <translation>Check the year received.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>접수 시각이 지금보다 뒤입니다. 날짜와 시각을 확인해 주십시오.</source>
      <translation>The time received is in the future. Check date and time.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_contents.py"></location>
      <source>접수 직후 실행 취소</source>
      <translation>Undone right after intake</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>접수 취소</source>
      <translation>Intake cancelled</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>접수 취소는 접수한 사람이 접수 직후에만 할 수 있습니다. 민원 처리로 마무리해 주십시오.</source>
      <translation>Only the one who took it in can cancel an intake, right afterwards. Complete the petition instead.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>접수는 접수 취소로 되돌립니다.</source>
      <translation>Undo an intake by cancelling it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>접수를 취소한 민원입니다.</source>
      <translation>The intake of this petition was cancelled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>접수를 취소함</source>
      <translation>Intake cancelled</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>접수를 취소했습니다.</source>
      <translation>The intake was cancelled.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>접수번호</source>
      <translation>Receipt no.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>접수번호 {number} 민원의 처리기한({due})이 지났으나 아직 처리되지 않았습니다. 지체 없이 처리하고, 늦어진 사유와 처리 계획을 알려 주시기 바랍니다.</source>
      <translation>The deadline ({due}) of petition {number} has passed and it is not yet completed. Complete it without delay and tell us why it is late and how you will go on.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>접수번호에 {text:이가} 들어간 알림이 없습니다.</source>
      <translation>No alarm has a receipt number with {text}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/stepping.py"></location>
      <source>접수보다 앞선 시각입니다. 날짜와 시각을 확인해 주십시오.</source>
      <translation>This is before the intake. Check date and time.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>접수와 예상</source>
      <translation>Came in, expected</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>접수일</source>
      <translation>Received</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>접수일시</source>
      <translation>Received at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>접수일시가 비어 있습니다.</source>
      <translation>The time received is empty.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>접수일시가 지금보다 뒤입니다.</source>
      <translation>The time received is in the future.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>접수일시의 연도를 확인해 주십시오.</source>
      <translation>Check the year received.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>접수증</source>
      <translation>Receipt</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>접수증 프린터</source>
      <translation>Receipt printer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>접수증을 드립니다. (법 제9조제2항)</source>
      <translation>Hand out the receipt. (Act Art. 9(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>접수하여 아직 끝나지 않은 민원</source>
      <translation>Petitions taken in and not yet ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/telling.py"></location>
      <source>접수하지 않고 끝난 {count:,}건을 접수 대기에서 뺐습니다.</source>
      <translation>Ended without intake and no longer waiting: {count:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>접수하지 않고 끝난 민원입니다. 접수한 민원이면 접수일시를 적어 주십시오.</source>
      <translation>This petition ended without being taken in. If it was taken in, enter when.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>접수하지 않고 끝남</source>
      <translation>Ended without intake</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>접수한 날({day})보다 앞섭니다.</source>
      <translation>This is before the intake ({day}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>접수한 때</source>
      <translation>Received</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>접수한 때부터 8근무시간({limit})이 지났습니다. 현지조사 등 정당한 사유로 나중에 발견한 흠만 즉시 보완을 요구할 수 있으며, 늦은 것으로 기록합니다. (규칙 제9조제1항 단서)</source>
      <translation>8 working hours since the intake have passed ({limit}). Only faults found later for a good reason, such as an on-site check, may be requested at once; it is recorded as late. (Rule Art. 9(1) proviso)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>정보시스템 장애 기간</source>
      <translation>outage of the information system</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>정보시스템 장애 기간 빼기</source>
      <translation>Exclude a system outage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>정보시스템 장애 기간 산입 제외</source>
      <translation>Exclude system outage</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>정보시스템 장애는 2026. 5. 6.부터 생긴 것만 처리기간에 넣지 않습니다. (영 제20조제2호, 부칙 제3조)</source>
      <translation>Only outages from 2026. 5. 6. on are excluded from the processing period. (Decree Art. 20 no. 2, Addenda Art. 3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/rules.py"></location>
      <source>정보시스템 장애는 2026. 5. 6.부터 생긴 것만 처리기간에 산입하지 않습니다(「민원 처리에 관한 법률 시행령」 제20조).</source>
      <translation>Only outages from 2026. 5. 6. on are excluded from the processing period (Enforcement Decree of the Civil Petitions Treatment Act Art. 20).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>정정 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for the correction.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>정정할 기록이 없습니다.</source>
      <translation>There is no entry to correct.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>정정할 수 없는 시각입니다.</source>
      <translation>This time can’t be corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>정정할 수 없는 항목입니다.</source>
      <translation>This item can’t be corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>정정할 수 있는 기록이 아닙니다.</source>
      <translation>This entry can’t be corrected.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>정지가 지금 끝나면 처리기한은 {due}까지입니다.</source>
      <translation>If the pause ended now, the deadline would be {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>정지기간</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>정지기간 연장</source>
      <translation>Extend pause</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>정지기간이 {ago} 지났습니다. 다음 처리를 정해 주십시오.</source>
      <translation>The pause is over ({ago}). Decide what is next.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>정지기간이 {when}에 끝납니다.</source>
      <translation>The pause ends {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/board_table.py"></location>
      <source>정하지 않음</source>
      <translation>Not assigned</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>정한 날을 넘긴 현장조사는 처리기간에 들어갑니다. (영 제17조제4항·제5항)</source>
      <translation>An on-site inspection counts towards the processing period once it passes the day set. (Decree Art. 17(4), (5))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>정한 때({limit})보다 늦음</source>
      <translation>later than set ({limit})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>정한 때보다 늦음</source>
      <translation>later than set</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>제때</source>
      <translation>On time</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/register_columns.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>제목</source>
      <translation>Title</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/looking.py"></location>
      <source>제목과 민원인이 없는 목록입니다. 제목은 신청번호로 적고, 나중에 그 열이 있는 파일을 가져오면 채웁니다.</source>
      <translation>This list has no titles and petitioners. The e-People number stands as the title until you import a file with those columns.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>제목은 {longest}자까지 적을 수 있습니다.</source>
      <translation>A title has at most {longest} characters.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>제목은 {longest}자까지 적을 수 있습니다. 나머지는 내용에 적어 주십시오.</source>
      <translation>A title has at most {longest} characters. Put the rest into the content.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>제목을 입력해 주십시오.</source>
      <translation>Enter the title.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>제목이나 내용을 고치십시오. 바꾸기 전의 글은 이력에 남습니다.</source>
      <translation>Change the title or the content. What it was before stays in the history.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>제안하는 단계는 {level}입니다: {meaning}</source>
      <translation>The proposed level is {level}: {meaning}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>제외</source>
      <translation>Excluded</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>조건</source>
      <translation>Conditions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>조건 지우기</source>
      <translation>Clear conditions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <source>조기경보</source>
      <translation>Early warning</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>조기경보 규칙 고치기</source>
      <translation>Edit early warning rules</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/offering.py"></location>
      <source>종결</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>종결 사유를 입력해 주십시오. 통지서에 적힙니다.</source>
      <translation>Enter the reason for closing; the notice states it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>종결에 대하여 민원조정위원회의 심의를 거쳤습니다. (영 제26조)</source>
      <translation>The petition committee reviewed the closing. (Decree Art. 26)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>종결한 사실과 이유를 민원인에게 알립니다. (법 제27조제1항)</source>
      <translation>Tell the petitioner that and why it is closed. (Act Art. 27(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>주</source>
      <translation>weeks</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>주마다 접수한 수</source>
      <translation>Came in by week</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>주민등록번호가 없습니다.</source>
      <translation>No resident registration number is in it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/answers.py"></location>
      <source>주민등록번호가 있습니다. 지워 주십시오. (개인정보 보호법 제24조의2)</source>
      <translation>There is a resident registration number. Take it out. (Personal Information Protection Act Art. 24-2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>주민등록번호는 받지 않습니다. 생년월일만 적어 주십시오.</source>
      <translation>Resident registration numbers are not accepted. Enter only the date of birth.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>주소</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>주의</source>
      <translation>Caution</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>주제</source>
      <translation>Topic</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>주제 {tested:,}개를 함께 살펴봄</source>
      <translation>topics looked at together: {tested:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>주제 살펴보기</source>
      <translation>Look at a topic</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>주제마다 {once:,}번 볼 때 한 번꼴 · 주제 {tested:,}개를 함께 살펴봄</source>
      <translation>About once in {once:,} looks at a topic · topics looked at together: {tested:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>준수율</source>
      <translation>On time</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>줄 수</source>
      <translation>rows</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>줄이 너무 많습니다. {most:,}줄까지 읽습니다. 기간을 나누어 내려받아 주십시오.</source>
      <translation>There are too many rows: at most {most:,} are read. Download shorter periods.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>중</source>
      <translation>Medium</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>중요도</source>
      <translation>Priority</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/kind_form.py"></location>
      <source>즉시</source>
      <translation>immediate</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>즉시 처리하는 민원은 하루 단위로 연장할 수 없습니다. 연장은 처리기간의 범위에서 합니다. (영 제21조제1항)</source>
      <translation>An immediate petition can’t be extended by days: an extension is at most as long as the processing period. (Decree Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>즉시 처리하는 민원이어서 접수증을 생략할 수 있습니다. (영 제6조제3항)</source>
      <translation>No receipt is needed for an immediate petition. (Decree Art. 6(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>즉시(3근무시간)</source>
      <translation>Immediate (3 h)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>지금 결정기한은 {day}입니다.</source>
      <translation>The decision is due {day} now.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>지금 끝나면 {day}</source>
      <translation>{day} if now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>지금 끝나면 {day}까지</source>
      <translation>due {day} if it ended now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>지금 바로</source>
      <translation>now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>지금 쓰는 비밀번호가 맞지 않습니다.</source>
      <translation>The current password is wrong.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/service.py"></location>
      <source>지금 쓰는 비밀번호와 다르게 정해 주십시오.</source>
      <translation>Choose a password other than the current one.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>지금 오면 {day}</source>
      <translation>{day} if now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>지금 오면 {day}까지</source>
      <translation>due {day} if it came now</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>지금 정한 날({day})보다 뒤여야 합니다.</source>
      <translation>This must be after the day set now ({day}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>지금 처리하는 부서입니다. 다른 부서를 골라 주십시오.</source>
      <translation>This department handles it now. Choose another.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>지금까지 접수한 민원으로 다시 살펴봤습니다.</source>
      <translation>Looked again at all petitions taken in up to now.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/stepping.py"></location>
      <source>지금보다 뒤의 시각입니다. 날짜와 시각을 확인해 주십시오.</source>
      <translation>This is in the future. Check date and time.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>지금은 없는 부서여서 예상 범위를 내지 않습니다.</source>
      <translation>The department no longer exists, so no range is given.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>지금의 {label}: {before}</source>
      <translation>{label} now: {before}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>지금의 근거(건수, 예상, 상한)를 경보에 그대로 보관합니다.</source>
      <translation>The evidence of now (count, expected, bound) is kept with the warning.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/record.py"></location>
      <source>지금의 기록은 지우지 않습니다. 정정한 내용과 사유를 덧붙입니다.</source>
      <translation>The entry is not erased. The correction and its reason are added.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>지금의 보완 기한({day})보다 뒤여야 합니다.</source>
      <translation>This must be after the present supply-by date ({day}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>지금의 회신기한({day})보다 뒤여야 합니다.</source>
      <translation>This must be after the present reply-by date ({day}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>지나지 않은 날은 뺄 수 없습니다. 기간 정지를 이용해 주십시오.</source>
      <translation>Days that have not passed can’t be excluded. Use “Pause period”.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>지나지 않은 날은 뺄 수 없습니다. 장애가 끝난 뒤에 입력해 주십시오.</source>
      <translation>Days that have not passed can’t be excluded. Enter the outage when it is over.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>지난 {weeks}주와 이번 주의 흐름</source>
      <translation>The past {weeks} weeks and this week</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>지난 {weeks}주의 흐름</source>
      <translation>The past {weeks} weeks</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>지난 날 산입 제외</source>
      <translation>Exclude past days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>지난 날입니다.</source>
      <translation>This day is past.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_lead.py"></location>
      <source>지난 뒤 날마다</source>
      <translation>each day after it</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>지난 여러 해의 같은 철과 추세로 이번 주의 예상 건수를 구하고, 과거의 급증은 덜 반영하여 상한을 정합니다.</source>
      <translation>The expected number comes from the same season of past years and the trend; past surges count less for the bound.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>지난 자료가 {weeks}주뿐(2년 미만)이어서 계절을 반영하지 못했습니다.</source>
      <translation>The past goes back only {weeks} weeks (less than 2 years), so seasons are not taken into account.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>지난 해 {month}월에 들어온 민원이 없습니다.</source>
      <translation>Nothing came in during month {month} of past years.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>지난 해 {month}월의 민원이 아직 없어 예보할 수 없습니다. {shown:은는} 지난 해의 건수를, {range:은는} 예상 범위를 보여 드릴 수 있습니다.</source>
      <translation>Month {month} of past years has no petitions yet, so there is no forecast. Counts of past years can be shown {shown}, ranges {range}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>지난 해마다 그 앞의 해들로 같은 방법의 예상 범위를 내어 실제 건수와 견준 것입니다.</source>
      <translation>For each past year, the range that the same method gave from the years before it, compared with the actual count.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/service.py"></location>
      <source>지난 해의 같은 달 민원이 아직 없어 예보서를 만들 수 없습니다.</source>
      <translation>The same month of past years has no petitions yet, so no sheet can be made.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>지난 해의 같은 달 민원이 없습니다.</source>
      <translation>The same month of past years has no petitions.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>지난 해의 같은 달에 들어온 민원이 없어 {month} 예보서가 없습니다.</source>
      <translation>Nothing came in during the same month of past years, so there is no sheet for {month}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast.py"></location>
      <source>지난 해의 민원을 세고 있습니다.</source>
      <translation>Counting petitions of past years</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>지난 해의 이 달에 들어온 민원 가운데 처리기한을 넘긴 것입니다.</source>
      <translation>What came in during this month of past years and went past its deadline.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>지난달</source>
      <translation>Last month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>지난주 {count:,}건</source>
      <translation>Last week {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>지방공무원 복무규정</source>
      <translation>Local Public Officials Service Regulations</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>지역번호부터 적어 주십시오. 예: 02-123-4567</source>
      <translation>Start with the area code. Example: 02-123-4567</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>지연</source>
      <translation>Delay</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>직접 방문한 민원이 아니어서 접수증을 생략할 수 있습니다. (영 제6조제3항)</source>
      <translation>No receipt is needed because the petitioner did not come in person. (Decree Art. 6(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>직접 살펴본 주제입니다.</source>
      <translation>A topic you chose to look at.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>직접 상신</source>
      <translation>Escalated by hand</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>직접 정하기</source>
      <translation>Choose days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>질의민원(법령)</source>
      <translation>Inquiry (statute)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>질의민원(제도·절차)</source>
      <translation>Inquiry (scheme, procedure)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>집단 민원의 조짐이 있음</source>
      <translation>Signs that many ask the same</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>창구</source>
      <translation>Desk</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>창구 담당</source>
      <translation>Counter clerk</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>창구·시간별 알림 보고 보기</source>
      <translation>See alarms by desk and hour</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>찾기 지우기</source>
      <translation>Clear search</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>찾아가지 않은 문서의 기한이 {ago} 지났습니다. 폐기하고 종결할 수 있습니다. (영 제25조제4항)</source>
      <translation>The time to collect the document has passed ({ago}). It can be destroyed and the petition closed. (Decree Art. 25(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>찾아가지 않은 문서의 기한이 {when}까지입니다.</source>
      <translation>The document is to be collected by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/petition_picker.py"></location>
      <source>찾은 민원 앞의 네모에 표시해 주십시오. (스페이스)</source>
      <translation>Find it and tick the box before it. (Space)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처리 결과</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/answer.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>처리 결과를 입력해 주십시오.</source>
      <translation>Enter the result.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처리 구분</source>
      <translation>Outcome</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>처리 담당</source>
      <translation>Handler</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리 메모</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>처리 완료</source>
      <translation>Complete</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리 완료, 처리기한을 넘김</source>
      <translation>Completed after the deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>처리 제외</source>
      <translation>Not handled</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리 제외 종결</source>
      <translation>Close unhandled</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리 제외 통지</source>
      <translation>Notice of not handling</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>처리 중</source>
      <translation>In progress</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>처리 중 {count:,}건</source>
      <translation>Open: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>처리 중 전체</source>
      <translation>All open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>처리 중 전체 보기</source>
      <translation>Show all open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>처리 중인 민원 {count:,}건의 기한이 공휴일을 확정한 범위를 벗어나 적용할 수 없습니다. 다음 해를 먼저 확정해 주십시오.</source>
      <translation>This can’t be applied: deadlines of open petitions ({count:,}) would pass the confirmed holidays. Confirm the next year first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/outage.py"></location>
      <source>처리 중인 민원 {count:,}건의 처리기간에서 이 기간을 뺍니다. {kept:,}건은 그대로입니다. (영 제20조제2호)</source>
      <translation>This time is excluded from the processing period of {count:,} open petition(s); {kept:,} stay as they are. (Decree Art. 20 no. 2)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/life.py"></location>
      <source>처리 중인 민원 {petitions:,}건에서 장애 기간을 뺐습니다. 그대로 둔 민원은 {kept:,}건입니다.</source>
      <translation>The outage was excluded in {petitions:,} open petition(s). Left as they were: {kept:,}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>처리 중인 민원도, 올해 끝난 민원도 없습니다.</source>
      <translation>No petition is open and none ended this year.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>처리 중인 민원도, 이 기간에 끝난 민원도 없습니다.</source>
      <translation>No petition is open and none ended in this period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>처리 중인 민원만 다시 계산합니다. 끝난 민원 {closed:,}건은 그대로 둡니다. 민원인에게 이미 알린 기한은 새 기한 옆에 남습니다.</source>
      <translation>Only open petitions are recalculated; completed ones ({closed:,}) stay as they are. A deadline already notified to a petitioner stays beside the new one.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>처리 중인 민원이 없습니다.</source>
      <translation>No petition is open.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>처리결과</source>
      <translation>Result</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리결과 통지(거부)</source>
      <translation>Notice of result (refused)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리결과 통지(답변)</source>
      <translation>Notice of result (answer)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리결과 통지(수용)</source>
      <translation>Notice of result (granted)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리결과 통지(일부 수용)</source>
      <translation>Notice of result (partly granted)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>처리결과 통지서를 출력해 지체 없이 보냅니다. (영 제29조제1항)</source>
      <translation>Print the notice of the result and send it without delay. (Decree Art. 29(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>처리결과를 신속하게 알려야 함</source>
      <translation>The result has to be told quickly</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>처리기간</source>
      <translation>Period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리기간 다시 시작</source>
      <translation>Resume period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리기간 연장</source>
      <translation>Period extended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리기간 연장 통지</source>
      <translation>Notice of extension</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리기간 정지</source>
      <translation>Pause period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>처리기간에 넣음</source>
      <translation>Counted towards the processing period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기간에 넣지 않는 기간입니다. 이 기간이 끝나면 다시 셉니다.</source>
      <translation>This time does not count towards the processing period. Counting goes on when it ends.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>처리기간에 넣지 않는 사유를 골라 주십시오. (영 제20조)</source>
      <translation>Choose why the time is excluded. (Decree Art. 20)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>처리기간에 넣지 않음</source>
      <translation>Not counted towards the processing period</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>처리기간에 산입하지 않는 기간</source>
      <translation>excluded time</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/rules.py"></location>
      <source>처리기간은 1 이상이어야 합니다.</source>
      <translation>The processing period must be at least 1.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>처리기간을 연장한 민원 / 처리 완료</source>
      <translation>Petitions whose processing period was extended / ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_example.py"></location>
      <source>처리기간이 {length}인 민원을 지금 접수하면 {ends}까지 처리해야 하며, 이렇게 울립니다.</source>
      <translation>A petition with a period of {length} taken in now is due by {ends}, and its alarms ring like this.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>처리기간이 멈추는 사유를 입력해 주십시오.</source>
      <translation>Enter why the processing period is paused.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처리기간이 멈춘 날과 다시 시작한 날의 순서가 맞지 않습니다.</source>
      <translation>The days the processing period stopped and went on would be out of order.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>처리기간이 멈춤</source>
      <translation>Processing period paused</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/standing.py"></location>
      <source>처리기간이 멈춰 있는 동안에는 할 수 없습니다. 먼저 다시 시작하십시오.</source>
      <translation>Not possible while the processing period is paused. Resume it first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>처리기간이 멈춰 있지 않습니다.</source>
      <translation>The processing period is not paused.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/chosen.py"></location>
      <source>처리기간이 지나면 부서장에게 독촉장을 냅니다. (영 제28조제2항)</source>
      <translation>Once the processing period has passed, the head of department gets a dunning letter. (Decree Art. 28(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>처리기간이 지난 민원에만 독촉장을 냅니다. (영 제28조제2항)</source>
      <translation>A dunning letter is only for a petition past its processing period. (Decree Art. 28(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>처리기한</source>
      <translation>Deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_view.py"></location>
      <source>처리기한 {due}</source>
      <translation>Deadline {due}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한 {over}</source>
      <translation>Deadline: {over}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/telling.py"></location>
      <source>처리기한 계산서</source>
      <translation>Deadline sheet</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한 근무일로 {days}일 남음</source>
      <translation>Deadline: {days} working day(s) left</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>처리기한 다시 계산</source>
      <translation>Deadline recalculated</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/paper_printing.py"></location>
      <source>처리기한 설명</source>
      <translation>Deadline explained</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>처리기한 안에 끝난 민원 / 처리 완료</source>
      <translation>Petitions that ended within the deadline / ended</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한 오늘 {time}</source>
      <translation>Deadline today {time}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한({due}) 안에 처리했습니다.</source>
      <translation>Completed before the deadline ({due}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한({due})을 넘겨 처리했습니다.</source>
      <translation>Completed after the deadline ({due}).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한({due})이 근무일로 {days}일 지났습니다.</source>
      <translation>The deadline ({due}) passed {days} working day(s) ago.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>처리기한({due})이 근무일로 {days}일 지났습니다. 받는 부서: {department}</source>
      <translation>The deadline ({due}) passed {days} working day(s) ago. To: {department}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/extensions.py"></location>
      <source>처리기한({due})이 지난 뒤에는 연장할 수 없습니다. 기한 안에 연장하고 늦게 입력하는 것이면 연장한 때를 입력해 주십시오. (영 제21조제1항)</source>
      <translation>No extension is possible after the deadline ({due}). If you extended in time and enter it late, enter when you extended. (Decree Art. 21(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한({due})이 지났습니다.</source>
      <translation>The deadline ({due}) has passed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/due_words.py"></location>
      <source>처리기한은 {due}입니다. 근무일로 {days}일 남았습니다. (D-{days}: 토요일과 공휴일을 뺀 날수)</source>
      <translation>The deadline is {due}: {days} working day(s) left. (D-{days}: days without Saturdays and holidays)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>처리기한이 {ago} 지났습니다. 지체 없이 처리하거나 상신해 주십시오.</source>
      <translation>The deadline has passed ({ago}). Handle it without delay or escalate.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>처리기한이 되기 전에 울리는 알림이 하나는 있어야 합니다.</source>
      <translation>At least one alarm has to ring before the deadline.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>처리기한이 지난 민원 / 처리 중</source>
      <translation>Petitions past the deadline / open</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/keeping_rules.py"></location>
      <source>처리기한이 지났을 때의 알림은 뺄 수 없습니다. (영 제28조제2항)</source>
      <translation>The alarm when the deadline has passed can’t be left out. (Decree Art. 28(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/standing.py"></location>
      <source>처리를 마친 민원에만 할 수 있습니다.</source>
      <translation>Only possible for a completed petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>처리를 마침</source>
      <translation>Completed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>처리부서 이송</source>
      <translation>Passing to department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/steps/answering.py"></location>
      <source>처리부서가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오. (영 제31조)</source>
      <translation>No department is assigned. Assign the petition first. (Decree Art. 31)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>처리연장횟수</source>
      <translation>Extensions</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처리완료 예정일</source>
      <translation>Expected completion</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>처리완료 예정일부터 15일이 지나야 폐기할 수 있습니다. {last}까지 기다립니다. (영 제25조제4항)</source>
      <translation>It may be destroyed only when 15 days have passed since the expected completion. Wait until {last}. (Decree Art. 25(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>처리완료 예정일이 접수한 날보다 앞섭니다.</source>
      <translation>The expected completion is before the intake.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>처리완료예정일</source>
      <translation>Expected completion</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/export_facts.py"></location>
      <source>처리일</source>
      <translation>Completed on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>처리일수의 합 / 처리 완료(산입하지 않는 기간과 쉬는 날 제외)</source>
      <translation>Sum of processing days / ended (without excluded time and days off)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/facts.py"></location>
      <source>처리일자</source>
      <translation>Completed on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>처리일자가 접수일시보다 앞섭니다.</source>
      <translation>The date of completion is before the time received.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>처리일자가 지금보다 뒤입니다.</source>
      <translation>The date of completion is in the future.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>처리주무부서가 멀리 있는 등 특별한 사유(3근무시간)</source>
      <translation>Special reason, such as a distant responsible department (3 working hours)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>처리주무부서가 정해지지 않았습니다. 먼저 담당을 지정해 주십시오.</source>
      <translation>No responsible department is set. Assign the petition first.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>처리진행상황 통지</source>
      <translation>Progress notice</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/register_facts.py"></location>
      <source>처리진행상황 통지할 민원</source>
      <translation>Progress notice due</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/clock.py"></location>
      <source>처리진행상황은 문서를 주거나 정보통신망, 우편 등으로 알려야 합니다. (영 제23조제1항)</source>
      <translation>Progress is told by handing over a document, online, by mail and the like. (Decree Art. 23(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/clock.py"></location>
      <source>처리진행상황을 입력해 주십시오.</source>
      <translation>Enter the progress.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>처리진행상황을 통지할 민원이 없습니다.</source>
      <translation>No petition is due for a progress notice.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처리하지 않는 사유</source>
      <translation>Ground for not handling</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/closing.py"></location>
      <source>처리하지 않는 이유를 민원인에게 알려야 합니다. (법 제21조)</source>
      <translation>The petitioner has to be told why it is not handled. (Act Art. 21)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/rules.py"></location>
      <source>처리할 부서를 골라 주십시오.</source>
      <translation>Choose the department.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>처분, 이의신청, 결정의 순서가 맞지 않습니다. (법 제35조)</source>
      <translation>Refusal, objection and decision would be out of order. (Act Art. 35)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>처음 값을 보여 드립니다. 저장해야 바뀝니다.</source>
      <translation>The first values are shown. Nothing changes until you save.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/record.py"></location>
      <source>처음 기록은 그대로 남고, 정정한 내용과 사유가 함께 보입니다.</source>
      <translation>The first entry stays; the correction and its reason are shown with it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>처음 설정</source>
      <translation>Set-up</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/starting.py"></location>
      <source>처음 설정할 때 인쇄한 복구 열쇠를 입력해 주십시오.</source>
      <translation>Enter the recovery key that was printed at set-up.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/rules.py"></location>
      <source>처음 쓸 비밀번호를 정해 주십시오.</source>
      <translation>Choose a first password.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>처음 알림</source>
      <translation>First alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>처음 정한 회신기간의 범위에서 {day}까지 연장할 수 있습니다. (법 제20조제2항)</source>
      <translation>Within the length of the first reply period it can be extended until {day}. (Act Art. 20(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>천재지변 등 불가항력</source>
      <translation>Natural disaster or other force majeure</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/intake.py"></location>
      <source>첨부 파일 {name:이가} 보관되어 있지 않습니다. 다시 첨부해 주십시오.</source>
      <translation>The attachment {name} is not in store. Attach it again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>첨부 파일 열람</source>
      <translation>Attachment opened</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>첨부 파일 크기 한도(MB)</source>
      <translation>Size limit of attachments (MB)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake.py"></location>
      <source>첨부 파일을 다 읽는 대로 접수합니다.</source>
      <translation>It will be taken in as soon as the attachments are read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>첨부 파일을 찾지 못했습니다.</source>
      <translation>The attachment was not found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/attachments.py"></location>
      <source>첨부 파일이 손상되었습니다.</source>
      <translation>The attachment is damaged.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/office_tab.py"></location>
      <source>첨부와 로그인</source>
      <translation>Attachments and sign-in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>첫날</source>
      <translation>First day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>초과</source>
      <translation>Overdue</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>초과 뒤 날마다</source>
      <translation>each day after</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>초과 매일</source>
      <translation>overdue daily</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>초과 점수</source>
      <translation>Excess score</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>최근 12개월</source>
      <translation>Last 12 months</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/likeness.py"></location>
      <source>최근 30일에 내용이 거의 같은 민원 {count:,}건</source>
      <translation>Petitions with almost the same content in the last 30 days: {count:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_query.py"></location>
      <source>최근 7일</source>
      <translation>Last 7 days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_figures.py"></location>
      <source>최근 같은 달</source>
      <translation>Last same month</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_columns.py"></location>
      <source>추이</source>
      <translation>Trend</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>출력한 문서가 없습니다.</source>
      <translation>No document was printed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>출력한 문서는 되돌릴 수 없습니다.</source>
      <translation>A printed document can’t be undone.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>취소한 일: {text}</source>
      <translation>Undone: {text}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>취소한 접수는 되돌릴 수 없습니다. 다시 접수해 주십시오.</source>
      <translation>A cancelled intake can’t be undone. Take it in again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>취소함({who}, {at})</source>
      <translation>Undone ({who}, {at})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/timeline.py"></location>
      <source>취소함({who}, {at}: {why})</source>
      <translation>Undone ({who}, {at}: {why})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>취지가 같다고 본 이유를 입력해 주십시오. (영 제6조제7항)</source>
      <translation>Enter why the purpose is the same. (Decree Art. 6(7))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>취지와 이유: {grounds}</source>
      <translation>Aim and grounds: {grounds}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>취하</source>
      <translation>Withdrawal</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>취하 처리 통지</source>
      <translation>Notice of withdrawal</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>취하로 보고 종결</source>
      <translation>Close as withdrawn</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>취하로 본 종결 통지</source>
      <translation>Notice of closing as withdrawn</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>취하로 봄</source>
      <translation>Deemed withdrawn</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>취하한 방법</source>
      <translation>How withdrawn</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>카카오톡</source>
      <translation>KakaoTalk</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>컴퓨터 시계가 바뀜</source>
      <translation>Computer’s clock changed</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/staff/facts.py"></location>
      <source>콜센터 팀장</source>
      <translation>Call supervisor</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>토요일</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/wording.py"></location>
      <source>토요일과 일요일</source>
      <translation>Saturday and Sunday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>통지</source>
      <translation>Notice</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>팀장</source>
      <translation>Team leader</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>파일</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/service.py"></location>
      <source>파일 {name:을를} 저장하지 못했습니다.</source>
      <translation>The file {name} could not be saved.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/screen.py"></location>
      <source>파일 고르기</source>
      <translation>Choose file</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/markup.py"></location>
      <source>파일 안에 엑셀이 쓰지 않는 선언(DTD·엔터티)이 있어 위험할 수 있으므로 읽지 않았습니다.</source>
      <translation>The file has declarations (DTD, entities) that Excel never writes. It may be dangerous and was not read.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/workbooks.py"></location>
      <source>파일에 글이 너무 많습니다. 기간을 나누어 내려받아 주십시오.</source>
      <translation>There is too much text in the file. Download shorter periods.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>파일을 열 수 없습니다. 다른 프로그램에서 열려 있으면 닫아 주십시오.</source>
      <translation>The file can’t be opened. If another program has it open, close it there.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>파일을 옮기거나 지우지 말고 전산 담당에게 알려 주십시오. 백업에서 되살릴 수 있습니다.</source>
      <translation>Don’t move or delete the file; tell the administrator. A backup can be restored.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/markup.py"></location>
      <source>파일이 깨져 있어 읽을 수 없습니다. 엑셀에서 열어 다시 저장한 파일로 해 주십시오.</source>
      <translation>The file is damaged and can’t be read. Open it in Excel, save it again and use that file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>파일이 너무 큽니다. {most}MB까지 읽습니다. 기간을 나누어 내려받아 주십시오.</source>
      <translation>The file is too large: at most {most} MB is read. Download shorter periods.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>파일이 손상되었습니다: {path}</source>
      <translation>The file is damaged: {path}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>판결·결정·재결 등으로 확정된 권리관계에 관한 사항(제5호)</source>
      <translation>Legal relations settled by judgment, decision or ruling (no. 5)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/repeating.py"></location>
      <source>판단한 근거를 입력해 주십시오. 민원의 성격, 내용의 유사성·관련성, 같은 답변을 할 수밖에 없는 사정을 함께 봅니다. (법 제23조제3항)</source>
      <translation>Enter the grounds of the judgement: the nature of the petition, how alike and related the contents are, and why the answer can only be the same. (Act Art. 23(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <source>판정</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/facts.py"></location>
      <source>팩스</source>
      <translation>Fax</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>평가연도(9. 1. ~ 8. 31.)</source>
      <translation>Evaluation year (9. 1. ~ 8. 31.)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_facts.py"></location>
      <source>평균 처리일수</source>
      <translation>Average days</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/recovery.py"></location>
      <source>평소에 쓰는 열쇠는 이 컴퓨터의 자격 증명 저장소에 넣었습니다.</source>
      <translation>The everyday key was put into this computer’s credential store.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/objections.py"></location>
      <source>폐기하는 문서: {what}</source>
      <translation>Document to be destroyed: {what}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/afterwards.py"></location>
      <source>폐기한 방법을 입력해 주십시오.</source>
      <translation>Enter how it was destroyed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>폴더는 가져올 수 없습니다. 엑셀 파일을 골라 주십시오.</source>
      <translation>A folder can’t be imported. Choose an Excel file.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/opening.py"></location>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <location filename="../../gaoffice_desktop/database/keys.py"></location>
      <source>폴더의 쓰기 권한과 남은 자리를 확인해 주십시오.</source>
      <translation>Check write permission and free space of the folder.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>폴더의 쓰기 권한을 확인해 주십시오. 입력하신 내용은 그대로 있습니다.</source>
      <translation>Check the write permission of the folder. What you entered is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/plots.py"></location>
      <source>표시된 곳 {count}군데</source>
      <translation>Marked places: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_words.py"></location>
      <source>표시만</source>
      <translation>Number only</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/many.py"></location>
      <source>표의 확인 칸에 표시한 줄을 고쳐 주십시오.</source>
      <translation>Correct the rows marked in the Check column.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/migrations/upgrade.py"></location>
      <source>프로그램을 새 판으로 설치한 뒤 다시 열어 주십시오.</source>
      <translation>Install the new version of the program and open it again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/backup.py"></location>
      <source>프로그램의 다른 창을 닫고 폴더의 쓰기 권한을 확인해 주십시오.</source>
      <translation>Close other windows of the program and check the write permission of the folder.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/cli/restore.py"></location>
      <source>프로그램이 자료를 쓰고 있어 되살리지 않았습니다. 모든 창을 닫고 다시 실행해 주십시오.</source>
      <translation>Not restored: the program is using the data. Close every window and run this again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/alarm_tab.py"></location>
      <source>프로그램이 처음 가지고 있던 규칙입니다.</source>
      <translation>The rules that the program came with.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>프린터</source>
      <translation>Printer</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/printing.py"></location>
      <source>프린터를 살펴본 뒤 다시 인쇄해 주십시오.</source>
      <translation>Look after the printer, then print again.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_papers.py"></location>
      <source>프린터를 연결하거나 PDF로 저장해 주십시오.</source>
      <translation>Connect a printer or save as PDF.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/daily_print.py"></location>
      <source>프린터를 찾지 못했습니다.</source>
      <translation>No printer was found.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/preview.py"></location>
      <source>프린터를 찾지 못했습니다. PDF로 저장하실 수 있습니다.</source>
      <translation>No printer was found. You can save as PDF.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/database/troubles.py"></location>
      <source>필요 없는 파일을 지운 뒤 다시 시도해 주십시오. 입력하신 내용은 그대로 있습니다.</source>
      <translation>Delete files you don’t need and try again. What you entered is kept.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/columns.py"></location>
      <source>필요한 열이 없습니다: {names}. 그 열을 넣어 다시 내려받아 주십시오.</source>
      <translation>Columns are missing: {names}. Download the file again with them.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/register_filters.py"></location>
      <source>필터 지우기</source>
      <translation>Clear filters</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>하</source>
      <translation>Low</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>하루 평균</source>
      <translation>Mean a day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>하루가 끝나지 않아 건수가 더 늘 수 있습니다.</source>
      <translation>The day has not ended, so the count may still grow.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/phones.py"></location>
      <source>한</source>
      <translation>1</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/supplements.py"></location>
      <source>한 번 더 반송되면 취하한 것으로 보고 종결할 수 있습니다. (영 제25조제2항)</source>
      <translation>If it comes back once more, the petition may be closed as withdrawn. (Decree Art. 25(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>한 시간에 화면에 띄우는 알림 수</source>
      <translation>Alarms on the screen in an hour</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/detail_history.py"></location>
      <source>한 일</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/rules.py"></location>
      <source>한 주에 {count:,}건으로 예상 {expected}건의 {ratio}배이며, 상한 {bound}건을 넘었습니다.</source>
      <translation>{count:,} in one week: {ratio} times the expected {expected}, above the bound of {bound}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>한 해에 견딜 수 있는 거짓 급증 신호(건)</source>
      <translation>False surge signals a year that are bearable</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/spreadsheets/containers.py"></location>
      <source>한글 문서는 가져올 수 없습니다. 국민신문고에서 내려받은 엑셀 파일을 골라 주십시오.</source>
      <translation>A Hangul document can’t be imported. Choose the Excel file downloaded from e-People.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/rules.py"></location>
      <source>할 일을 마침</source>
      <translation>Done what was due</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>함께 늘어난 낱말: {words}</source>
      <translation>Words that rose with it: {words}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/many.py"></location>
      <source>함께 병합할 민원을 골라 주십시오.</source>
      <translation>Choose the petitions to merge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>함께 신청한 사람 수를 2명 이상으로 입력해 주십시오.</source>
      <translation>Enter 2 people or more.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/citizens/rules.py"></location>
      <source>함께 신청한 사람 수를 확인해 주십시오.</source>
      <translation>Check the number of people.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/forecast_table.py"></location>
      <source>합계</source>
      <translation>Total</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>합계 {days:,}일 / {whole:,}건</source>
      <translation>{days:,} day(s) in all / {whole:,}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/board_rules.py"></location>
      <source>합계 {days:,}일 / {whole:,}건(계산하지 못한 {left:,}건 제외)</source>
      <translation>{days:,} day(s) in all / {whole:,} (without {left:,} that can’t be computed)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>항목</source>
      <translation>Item</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail_view.py"></location>
      <source>해당하는 민원이 없습니다.</source>
      <translation>No such petition.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/telling.py"></location>
      <source>해마다 몰리는 때가 달라 한때를 꼽을 수 없습니다.</source>
      <translation>The years differ in when most come, so no time stands out.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <source>해소</source>
      <translation>Resolved</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/facts.py"></location>
      <source>해제</source>
      <translation>Lift</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>해제({level})</source>
      <translation>Lifted ({level})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/surges/course.py"></location>
      <source>해제하는 사유를 입력해 주십시오.</source>
      <translation>Enter why it is lifted.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/preview_model.py"></location>
      <source>행</source>
      <translation>Row</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>행정기관 소속 직원에 대한 인사행정상의 행위에 관한 사항(제9호)</source>
      <translation>Personnel matters of an agency’s staff (no. 9)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>행정심판·소송 등 불복 구제절차가 진행 중인 사항(제3호)</source>
      <translation>An administrative appeal, lawsuit or other remedy is pending (no. 3)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/citations.py"></location>
      <source>행정절차법 시행령</source>
      <translation>Decree of the Administrative Procedures Act</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/deadlines/facts.py"></location>
      <source>현장조사 기간</source>
      <translation>on-site inspection</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사 기간 14일을 이미 다 썼습니다. (영 제17조제4항)</source>
      <translation>The 14 days of on-site inspection are used up. (Decree Art. 17(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사 기간({day}까지)이 끝나기 전에 연장해야 합니다. (영 제17조제4항)</source>
      <translation>Extend before the on-site inspection ends ({day}). (Decree Art. 17(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사 기간은 7일의 범위에서 {day}까지 연장할 수 있습니다. (영 제17조제4항)</source>
      <translation>An on-site inspection can be extended by up to 7 days, until {day}. (Decree Art. 17(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사 기간은 고충민원에서만 처리기간에 넣지 않습니다. (영 제17조제5항)</source>
      <translation>On-site inspection is excluded from the processing period only for grievances. (Decree Art. 17(5))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사 기간은 한 차례만 연장할 수 있습니다. (영 제17조제4항)</source>
      <translation>An on-site inspection can be extended once only. (Decree Art. 17(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사가 끝나는 날을 입력해 주십시오.</source>
      <translation>Enter the day the on-site inspection ends.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/pauses.py"></location>
      <source>현장조사는 14일의 범위에서 {day}까지 할 수 있습니다. (영 제17조제4항)</source>
      <translation>An on-site inspection can last up to 14 days, until {day}. (Decree Art. 17(4))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/app/places.py"></location>
      <source>현황</source>
      <translation>Board</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>현황 문서 만들기</source>
      <translation>Board sheet made</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>현황 보기(처리 담당은 소속 부서만)</source>
      <translation>See the board (handlers: own department)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>현황을 세고 있습니다.</source>
      <translation>Counting the petitions.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/board.py"></location>
      <source>현황의 '{what}' {count:,}건입니다.</source>
      <translation>‘{what}’ of the board: {count:,} petition(s).</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/notice_kinds.py"></location>
      <source>협조 요청</source>
      <translation>Cooperation request</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>협조 요청과 회신의 순서가 맞지 않습니다.</source>
      <translation>Cooperation request and reply would be out of order.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>협조 요청을 찾지 못했습니다. 다시 열어 확인해 주십시오.</source>
      <translation>The cooperation request was not found. Open it again and check.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <location filename="../../gaoffice_desktop/petitions/limits.py"></location>
      <source>협조 회신</source>
      <translation>Cooperation reply</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <source>협조 회신 기록</source>
      <translation>Record reply</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>협조 회신 기한이 {ago} 지났습니다. 회신을 재촉해 주십시오.</source>
      <translation>The reply to the cooperation request is overdue ({ago}). Ask for it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>협조 회신기간은 한 차례만 연장할 수 있습니다. (법 제20조제2항)</source>
      <translation>The reply period can be extended once only. (Act Art. 20(2))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/words.py"></location>
      <location filename="../../gaoffice_desktop/petitions/events.py"></location>
      <source>협조 회신기한 연장</source>
      <translation>Extend reply</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/words.py"></location>
      <source>협조 회신을 {when}까지 받아야 합니다.</source>
      <translation>The reply to the cooperation request is due by {when}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>협조를 요청하는 내용을 입력해 주십시오.</source>
      <translation>Enter what is asked.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>협조를 요청한 날보다 앞선 날입니다.</source>
      <translation>This is before the day of the cooperation request.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>형식</source>
      <translation>file type</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>화면 배율(%)</source>
      <translation>Zoom (%)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>화면 언어</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>화면에 뜬 알림 {interruptions:,}번, 조용히 더한 알림 {quiet:,}번. 한 창구에서 한 시간에 가장 많게는 {worst:,}번이었습니다. (기관이 정한 한도 {limit}번)</source>
      <translation>Alarms on screens: {interruptions:,}, added quietly: {quiet:,}. The most at one desk in one hour: {worst:,}. (limit of the office: {limit})</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_report.py"></location>
      <source>화면에 뜸 {interruptions:,}번, 조용히 {quiet:,}번, 하루에 가장 많게는 {worst:,}번</source>
      <translation>on screen {interruptions:,}, quietly {quiet:,}, at most {worst:,} a day</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/forecasts/facts.py"></location>
      <source>화면에서 봄</source>
      <translation>Seen on screen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/shared/dates.py"></location>
      <source>화요일</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/reasons.py"></location>
      <source>화해·알선·조정·중재 등의 절차가 진행 중인 사항(제4호)</source>
      <translation>Settlement, conciliation, mediation or arbitration is pending (no. 4)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>확인</source>
      <translation>Check</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <source>확인 전</source>
      <translation>Unacknowledged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/check_list.py"></location>
      <location filename="../../gaoffice_desktop/gui/petitions/intake_kinds.py"></location>
      <source>확인 필요</source>
      <translation>To verify</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>확인만 한 '상' 알림을 다시 울리는 시간(근무 분)</source>
      <translation>High alarms acknowledged ring again after (working minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>확인만 한 '중' 알림을 다시 울리는 시간(근무 분)</source>
      <translation>Medium alarms acknowledged ring again after (working minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>확인만 한 '하' 알림을 다시 울리는 시간(근무 분)</source>
      <translation>Low alarms acknowledged ring again after (working minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>확인하지 않은 '상' 알림을 올리는 시간(근무 분)</source>
      <translation>High alarms unacknowledged go up after (working minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/settings/facts.py"></location>
      <source>확인하지 않은 '중' 알림을 올리는 시간(근무 분)</source>
      <translation>Medium alarms unacknowledged go up after (working minutes)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/audit_tab.py"></location>
      <source>확인한 민원</source>
      <translation>petitions checked</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>확인한 사람</source>
      <translation>Acknowledged by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel_words.py"></location>
      <source>확인할 기한 알림 {count}건</source>
      <translation>Deadline alarms to acknowledge: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/panel.py"></location>
      <source>확인할 기한 알림이 없습니다.</source>
      <translation>No deadline alarm to acknowledge.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/early_warning/alarms/facts.py"></location>
      <location filename="../../gaoffice_desktop/gui/early_warning/rows.py"></location>
      <source>확인함</source>
      <translation>Acknowledged</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_preview.py"></location>
      <source>확정 범위 {first} ~ {last}</source>
      <translation>Confirmed range {first} ~ {last}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>확정 범위는 2000년부터 2100년 사이로 정해 주십시오.</source>
      <translation>Choose a confirmed range between 2000 and 2100.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/workdays/rules.py"></location>
      <source>확정 범위의 첫날이 마지막 날보다 늦습니다.</source>
      <translation>The first day of the confirmed range is after its last day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신기간을 연장하는 사유를 입력해 주십시오.</source>
      <translation>Enter the reason for extending the reply period.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신기간이 끝나기 전에 연장해야 합니다. 회신기한은 {day}까지였습니다. (법 제20조제3항)</source>
      <translation>Extend before the reply period ends. The reply was due {day}. (Act Art. 20(3))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/mending.py"></location>
      <source>회신기한</source>
      <translation>Reply by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신기한은 처리기간 안이어야 합니다. 처리기한은 {due}입니다. (법 제20조제1항)</source>
      <translation>The reply-by date must be within the processing period. The deadline is {due}. (Act Art. 20(1))</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신기한이 협조를 요청하는 날보다 앞섭니다.</source>
      <translation>The reply-by date is before the day of the request.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신을 기다리는 동안에도 처리기간은 흐릅니다. 처리기한은 {due}입니다.</source>
      <translation>The processing period runs on while a reply is awaited. The deadline is {due}.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신을 기다리는 협조 요청이 없습니다.</source>
      <translation>No cooperation request awaits a reply.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/petitions/lawful/handing.py"></location>
      <source>회신한 내용을 입력해 주십시오.</source>
      <translation>Enter the reply.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_columns.py"></location>
      <source>횟수</source>
      <translation>Rings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/epeople/rules.py"></location>
      <source>횟수로 읽을 수 없습니다. 예: 1</source>
      <translation>This can’t be read as a count. Example: 1</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_tab.py"></location>
      <source>휴일 {count}일</source>
      <translation>Holidays: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/calendar_forms.py"></location>
      <source>휴일의 이름을 입력해 주십시오.</source>
      <translation>Enter the name of the holiday.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_words.py"></location>
      <source>흩어짐</source>
      <translation>Dispersion</translation>
    </message>
  </context>
  <context>
    <name>SetUpForm</name>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>근무 요일 *</source>
      <translation>Working days *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>근무시간</source>
      <translation>Office hours</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>근무시간 *</source>
      <translation>Office hours *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>금</source>
      <translation>Fri</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>금요일 근무</source>
      <translation>Works on Friday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>기관</source>
      <translation>Office</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>기관 이름 *</source>
      <translation>Name of office *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>기관장 직위 *</source>
      <translation>Title of head *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>대표 전화</source>
      <translation>Main phone</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>목</source>
      <translation>Thu</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>목요일 근무</source>
      <translation>Works on Thursday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>부서</source>
      <translation>Departments</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>부서와 전화 *</source>
      <translation>Departments *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>비밀번호 *</source>
      <translation>Password *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>비밀번호 확인 *</source>
      <translation>Repeat password *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>설정하고 시작</source>
      <translation>Set up and start</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>성명 *</source>
      <translation>Name *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>수</source>
      <translation>Wed</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>수요일 근무</source>
      <translation>Works on Wednesday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>아이디 *</source>
      <translation>User ID *</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>월</source>
      <translation>Mon</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>월요일 근무</source>
      <translation>Works on Monday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>일</source>
      <translation>Sun</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>일요일 근무</source>
      <translation>Works on Sunday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>전산 담당 (첫 계정)</source>
      <translation>Administrator (first account)</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>점심시간을 빼고 적습니다. 예: 09:00~12:00, 13:00~18:00</source>
      <translation>Without the lunch break, e.g. 09:00~12:00, 13:00~18:00</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>주소</source>
      <translation>Address</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>처음 사용하기 전에 기관의 정보를 입력해 주십시오. 나중에 설정에서 고칠 수 있습니다.</source>
      <translation>Enter your office’s data before first use. You can change it later in the settings.</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>토</source>
      <translation>Sat</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>토요일 근무</source>
      <translation>Works on Saturday</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>한 줄에 한 부서씩 적고, 전화번호는 쉼표 뒤에 적습니다.</source>
      <translation>One department per line, its phone number after a comma.</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>화</source>
      <translation>Tue</translation>
    </message>
    <message>
      <location filename="../../ui/staff/set_up.ui"></location>
      <source>화요일 근무</source>
      <translation>Works on Tuesday</translation>
    </message>
  </context>
  <context>
    <name>SetUpScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/set_up.py"></location>
      <source>민원실, 02-000-0000
총무과</source>
      <translation>Petition Office, 02-000-0000
General Affairs</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/set_up.py"></location>
      <source>예: ○○교육감</source>
      <translation>e.g. ○○교육감</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/set_up.py"></location>
      <source>처음 설정</source>
      <translation>Set-up</translation>
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/screen.py"></location>
      <source>설정</source>
      <translation>Settings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/screen.py"></location>
      <source>설정의 갈래</source>
      <translation>Parts of the settings</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>고대비 켜기/끄기</source>
      <translation>High contrast on/off</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>끝내기</source>
      <translation>Exit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>도움말</source>
      <translation>Help</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>로그아웃</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>비밀번호 바꾸기</source>
      <translation>Change password</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>사용자 차림표</source>
      <translation>User menu</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>새로고침</source>
      <translation>Refresh</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>알림 미루기</source>
      <translation>Snooze alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>알림 상신</source>
      <translation>Escalate alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>알림 패널</source>
      <translation>Alarm panel</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>알림 확인</source>
      <translation>Acknowledge alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>오늘의 기한 목록 인쇄</source>
      <translation>Print today’s list of dues</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>전체 화면</source>
      <translation>Full screen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>찾기</source>
      <translation>Find</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>축소</source>
      <translation>zoom out</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>화면</source>
      <translation>Screen</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>화면 배율 100 %</source>
      <translation>Zoom 100 %</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>화면 작게</source>
      <translation>Zoom out</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>화면 크게</source>
      <translation>Zoom in</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/shortcuts.py"></location>
      <source>확대</source>
      <translation>zoom in</translation>
    </message>
  </context>
  <context>
    <name>SignInForm</name>
    <message>
      <location filename="../../ui/staff/sign_in.ui"></location>
      <source>로그인</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <location filename="../../ui/staff/sign_in.ui"></location>
      <source>비밀번호</source>
      <translation>Password</translation>
    </message>
    <message>
      <location filename="../../ui/staff/sign_in.ui"></location>
      <source>아이디</source>
      <translation>User ID</translation>
    </message>
    <message>
      <location filename="../../ui/staff/sign_in.ui"></location>
      <source>아이디와 비밀번호로 로그인해 주십시오.</source>
      <translation>Sign in with your user ID and password.</translation>
    </message>
  </context>
  <context>
    <name>SignInScreen</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/staff/sign_in.py"></location>
      <source>로그인</source>
      <translation>Sign in</translation>
    </message>
  </context>
  <context>
    <name>SignatoryTable</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>고른 줄 지우기</source>
      <translation>Delete selected rows</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>엑셀에서 붙여넣기</source>
      <translation>Paste from Excel</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/signatory_table.py"></location>
      <source>엑셀에서 성명, 주소, 연락처 줄을 복사한 다음 누릅니다. 표에서 Ctrl+V와 같습니다.</source>
      <translation>Copy rows of names, addresses and contact numbers in Excel, then press this. The same as Ctrl+V in the table.</translation>
    </message>
  </context>
  <context>
    <name>StaffForm</name>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>부서</source>
      <translation>Departments</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>새 부서</source>
      <translation>New department</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>새 직원</source>
      <translation>New person</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>쓰지 않는 계정도 보기</source>
      <translation>Show accounts not in use</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>역할마다 할 수 있는 일입니다. 프로그램의 모든 일이 이 표를 따르며, 여기서 고칠 수는 없습니다.</source>
      <translation>What each role may do. The whole program goes by this table; it can’t be changed here.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>역할별 권한</source>
      <translation>Permissions by role</translation>
    </message>
    <message>
      <location filename="../../ui/settings/staff.ui"></location>
      <source>직원</source>
      <translation>Staff</translation>
    </message>
  </context>
  <context>
    <name>StaffTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_forms.py"></location>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>(쓰지 않음)</source>
      <translation>(not in use)</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>부서</source>
      <translation>Department</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>부서·직원</source>
      <translation>Departments and staff</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>부서장</source>
      <translation>Head</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>성명</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>아이디</source>
      <translation>User ID</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>역할</source>
      <translation>Role</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>전화</source>
      <translation>Phone</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/settings/staff_tab.py"></location>
      <source>할 수 있는 일</source>
      <translation>What it may do</translation>
    </message>
  </context>
  <context>
    <name>StatusStrip</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/status_strip.py"></location>
      <source>다음 기한</source>
      <translation>Next deadline</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/status_strip.py"></location>
      <source>다음 기한 {when} · {number}</source>
      <translation>Next deadline {when} · {number}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/status_strip.py"></location>
      <source>읽기 전용</source>
      <translation>Read-only</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/status_strip.py"></location>
      <source>임시저장 {time} ✓</source>
      <translation>Draft saved {time} ✓</translation>
    </message>
  </context>
  <context>
    <name>StepBar</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/bar.py"></location>
      <source>다른 처리</source>
      <translation>More steps</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/bar.py"></location>
      <source>이송</source>
      <translation>Pass on</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/bar.py"></location>
      <source>처리</source>
      <translation>Step</translation>
    </message>
  </context>
  <context>
    <name>StepFields</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <source>동의한 날*</source>
      <translation>Consent given on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <source>동의한 방법*</source>
      <translation>Consent given by way of*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <source>동의한 사람*</source>
      <translation>Who consented*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/fields.py"></location>
      <source>예: 전화 통화, 문자메시지 회신, 서면</source>
      <translation>e.g. phone call, reply by text message, in writing</translation>
    </message>
  </context>
  <context>
    <name>StepForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>나중에 입력할 때 고칩니다. 시각을 비우면 오늘은 지금, 지난 날은 18:00입니다.</source>
      <translation>Change it when you enter this later. An empty time means now if today, 18:00 if an earlier day.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>언제</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/form.py"></location>
      <source>이 처리의 효과</source>
      <translation>What this step does</translation>
    </message>
  </context>
  <context>
    <name>StepTaking</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/taking.py"></location>
      <source>실행 취소</source>
      <translation>Undo</translation>
    </message>
  </context>
  <context>
    <name>StoryPane</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_story.py"></location>
      <source>누구</source>
      <translation>Who</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_story.py"></location>
      <source>때</source>
      <translation>When</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_story.py"></location>
      <source>무엇</source>
      <translation>What</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/history_story.py"></location>
      <source>어떻게</source>
      <translation>How</translation>
    </message>
  </context>
  <context>
    <name>SupplementUndeliveredForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>돌아온 때</source>
      <translation>Came back at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>반송 사유*</source>
      <translation>Why it came back*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/supplements.py"></location>
      <source>예: 수취인 불명, 이사감</source>
      <translation>e.g. addressee unknown, moved</translation>
    </message>
  </context>
  <context>
    <name>SurgeDetail</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_detail.py"></location>
      <source>처리</source>
      <translation>Action</translation>
    </message>
  </context>
  <context>
    <name>SurgeForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_forms.py"></location>
      <source>단계*</source>
      <translation>Level*</translation>
    </message>
  </context>
  <context>
    <name>SurgesAtDesk</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_at_desk.py"></location>
      <source>보기</source>
      <translation>Show</translation>
    </message>
  </context>
  <context>
    <name>SurgesForm</name>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>52주의 흐름</source>
      <translation>52 weeks</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>Enter를 누르면 대장에서 그 민원을 엽니다.</source>
      <translation>Enter opens the petition in the register.</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>Enter를 누르면 자세히 보여 드립니다.</source>
      <translation>Enter shows the details.</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>같은 내용의 민원</source>
      <translation>Petitions of the same content</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>경과</source>
      <translation>Course</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>근거</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>근거가 되는 수</source>
      <translation>Figures of the evidence</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>목록으로</source>
      <translation>To the lists</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>목록으로 돌아갑니다. (Esc, Alt+←)</source>
      <translation>Goes back to the lists. (Esc, Alt+←)</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>발령 중인 경보</source>
      <translation>Warnings in force</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>아직 발령하지 않은 신호</source>
      <translation>Signals not raised yet</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>원인과 대책</source>
      <translation>Cause and measure</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>이 급증의 민원</source>
      <translation>Petitions of this surge</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>적은 묶음도 보기</source>
      <translation>Show small groups too</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>주제</source>
      <translation>Topic</translation>
    </message>
    <message>
      <location filename="../../ui/early_warning/surges.ui"></location>
      <source>해제한 경보도 보기</source>
      <translation>Show lifted warnings too</translation>
    </message>
  </context>
  <context>
    <name>SurgesTab</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>급증 경보</source>
      <translation>Surge warnings</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>급증 다시 살펴보기</source>
      <translation>Look again at surges</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>다시 살펴보기</source>
      <translation>Look again</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>민원 종류, 부서, 낱말 하나의 흐름을 봅니다.</source>
      <translation>The course of one petition kind, department or word.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>주제 살펴보기</source>
      <translation>Look at a topic</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/surges_tab.py"></location>
      <source>지금까지 접수한 민원으로 다시 계산합니다.</source>
      <translation>Counts again with all petitions taken in up to now.</translation>
    </message>
  </context>
  <context>
    <name>TellProgressForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/progress.py"></location>
      <source>알리는 방법</source>
      <translation>Told by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/progress.py"></location>
      <source>알린 때</source>
      <translation>Told at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/progress.py"></location>
      <source>지금까지 한 일, 앞으로 할 일, 마칠 것으로 보는 날을 적습니다.</source>
      <translation>State what was done, what is to be done, and by when it will be completed.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/progress.py"></location>
      <source>처리진행상황*</source>
      <translation>Progress*</translation>
    </message>
  </context>
  <context>
    <name>TimeEdit</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/widgets/time_edit.py"></location>
      <source>시각</source>
      <translation>Time</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>알림 접기</source>
      <translation>Fold alarm</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toast.py"></location>
      <source>접기 (확인한 것이 아닙니다)</source>
      <translation>Fold (does not acknowledge)</translation>
    </message>
  </context>
  <context>
    <name>Toasts</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/early_warning/toasts.py"></location>
      <source>그 밖의 알림 {count}건 (F6)</source>
      <translation>Other alarms: {count} (F6)</translation>
    </message>
  </context>
  <context>
    <name>TransferForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>민원인에게 알리는 방법</source>
      <translation>Petitioner told by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>받을 기관*</source>
      <translation>To agency*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>이송 사유*</source>
      <translation>Reason for passing it on*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>이송한 때</source>
      <translation>Passed on at</translation>
    </message>
  </context>
  <context>
    <name>TroubleBanner</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/troubles.py"></location>
      <source>기술 정보</source>
      <translation>Technical details</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/troubles.py"></location>
      <source>다시 시도</source>
      <translation>Try again</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/troubles.py"></location>
      <source>닫기</source>
      <translation>Close</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/troubles.py"></location>
      <source>자세한 내용</source>
      <translation>Details</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/troubles.py"></location>
      <source>자세히</source>
      <translation>Details</translation>
    </message>
  </context>
  <context>
    <name>UserMenu</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>{name}, 사용자 차림표</source>
      <translation>{name}, user menu</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>고대비</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>끄기</source>
      <translation>Off</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>끝내기</source>
      <translation>Exit</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>로그아웃</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>비밀번호 바꾸기</source>
      <translation>Change password</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>사용자 차림표</source>
      <translation>User menu</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>시스템 설정에 따름</source>
      <translation>As the system</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>언어</source>
      <translation>Language</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>차림표 ▾</source>
      <translation>Menu ▾</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>켜기</source>
      <translation>On</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/user_menu.py"></location>
      <source>화면 배율</source>
      <translation>Zoom</translation>
    </message>
  </context>
  <context>
    <name>VerdictChips</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/verdict_chips.py"></location>
      <source>{view} {count}건</source>
      <translation>{view}: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/verdict_chips.py"></location>
      <source>전체</source>
      <translation>All</translation>
    </message>
  </context>
  <context>
    <name>ViewChips</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/view_chips.py"></location>
      <source>+ 보기 저장</source>
      <translation>+ Save view</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/view_chips.py"></location>
      <source>{view} {count}건</source>
      <translation>{view}: {count}</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/view_chips.py"></location>
      <source>저장한 보기 지우기</source>
      <translation>Delete saved view</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/view_chips.py"></location>
      <source>지금의 보기와 필터를 이름을 붙여 저장합니다.</source>
      <translation>Saves the current view and filters under a name.</translation>
    </message>
  </context>
  <context>
    <name>WaitingPage</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>국민신문고에서 내려받은 민원현황목록(.xlsx, .csv)을 여기에 끌어다 놓거나 골라 주십시오.</source>
      <translation>Drop the list of petitions downloaded from e-People (.xlsx, .csv) here, or choose it.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>상태</source>
      <translation>State</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>접수 기한</source>
      <translation>Take in by</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_page.py"></location>
      <source>접수 대기 민원</source>
      <translation>Petitions waiting to be taken in</translation>
    </message>
  </context>
  <context>
    <name>WaitingPanel</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>국민신문고에서 접수한 뒤 목록을 다시 내려받아 가져오면 처리부에 들어갑니다. 그때까지 접수할 기한을 알려 드립니다.</source>
      <translation>After intake at e-People, download the list again and import it: the petition enters the register. Until then you are told its limit.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>다른 기관으로 넘어가는 등 목록에 더 나오지 않는 민원은 접수 대기에서 빼면 알림이 끝납니다.</source>
      <translation>When a petition no longer appears in the list, for example because it went to another agency, take it off the waiting list and its alarms end.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>사유*</source>
      <translation>Reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>예: 다른 기관으로 넘어감, 목록 조건에서 빠짐</source>
      <translation>e.g. passed to another agency, outside the conditions of the list</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>접속기록에 남습니다. 민원인의 개인정보는 적지 마십시오.</source>
      <translation>The audit trail keeps it. Enter no personal data of the petitioner.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>접수 대기에 적혀 있지 않은 민원이어서 기한을 알려 드리지 않습니다. 새로 내려받은 목록에 접수 대기로 나오면 다시 적습니다.</source>
      <translation>This petition is not noted as waiting, so you are not told its limit. It is noted again if a newly downloaded list shows it as waiting.</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/epeople/waiting_panel.py"></location>
      <source>접수 대기에서 빼기</source>
      <translation>Take off the waiting list</translation>
    </message>
  </context>
  <context>
    <name>WhenEdit</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/when_edit.py"></location>
      <source>{name}, 날짜</source>
      <translation>{name}, date</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/when_edit.py"></location>
      <source>{name}, 시각</source>
      <translation>{name}, time</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/when_edit.py"></location>
      <source>지금</source>
      <translation>Now</translation>
    </message>
  </context>
  <context>
    <name>WithdrawForm</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>예: 2026. 11. 25. 전화로 밝힘, 취하서 제출</source>
      <translation>e.g. said so by phone on 2026. 11. 25., letter of withdrawal</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>취하한 때</source>
      <translation>Withdrawn at</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/closing.py"></location>
      <source>취하한 방법*</source>
      <translation>How withdrawn*</translation>
    </message>
  </context>
  <context>
    <name>_OfCooperation</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/handing.py"></location>
      <source>협조 요청*</source>
      <translation>Cooperation request*</translation>
    </message>
  </context>
  <context>
    <name>_WithReason</name>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>구체적인 사유*</source>
      <translation>Specific reason*</translation>
    </message>
    <message>
      <location filename="../../gaoffice_desktop/gui/petitions/steps/pauses.py"></location>
      <source>사유*</source>
      <translation>Grounds*</translation>
    </message>
  </context>
</TS>
